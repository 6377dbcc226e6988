export const UNIT = '323001河北省承德市中级人民法院本级';
