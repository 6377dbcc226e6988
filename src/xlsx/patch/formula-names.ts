/** How a file names functions of an add-in's namespace PT: without a dot and behind this prefix. */
const STORED = /_xldudf_PT_(?=[A-Z])/giu;
const OURS = /(?<![\w.])PT\.(?=[A-Z]+\()/giu;
const FUTURE_PREFIX = /_xlfn\.(?:_xlws\.)?/gu;

/**
 * Functions newer than the file format, which a file marks with a prefix; without it Excel shows #NAME? until the
 * formula is typed again.
 */
const FUTURE = new Map<string, string>(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND ' +
    'BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV ' +
    'CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P ' +
    'COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT ' +
    'F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA ' +
    'GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH ' +
    'IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS ' +
    'MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION ' +
    'PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC ' +
    'QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P STDEV.P STDEV.S ' +
    'SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL ' +
    'TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP ' +
    'XMATCH XOR Z.TEST'
  )
    .split(' ')
    .map((name) => [name, '_xlfn.']),
);
for (const name of ['FILTER', 'SORT', 'SORTBY']) FUTURE.set(name, '_xlfn._xlws.');

/** Everything that is not inside quotation marks: strings, and sheet names that hold a function's name. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/u;
const CALL = /(?<![\w.])([A-Z][A-Z0-9]*(?:\.[A-Z0-9]+)*)(?=\()/giu;

/** A formula as a person writes it → as a file holds it, without its `=`. */
export function storedFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/u, ''), (text) =>
    text
      .replace(OURS, '_xldudf_PT_')
      .replace(CALL, (name) => `${FUTURE.get(name.toUpperCase()) ?? ''}${name}`),
  );
}

/** A formula as a file holds it → as a person writes it, with its `=`. */
export function shownFormula(stored: string): string {
  return `=${outsideQuotes(stored, (text) => text.replace(STORED, 'PT.').replace(FUTURE_PREFIX, ''))}`;
}

function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join('');
}
