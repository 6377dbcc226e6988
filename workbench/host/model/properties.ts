/** Document properties that an add-in can read or set. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  company: string;
  manager: string;
  lastAuthor: string;
  revisionNumber: number;
  /** ISO 8601. */
  creationDate: string;
}

export function emptyProperties(): DocumentProperties {
  return {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    company: '',
    manager: '',
    lastAuthor: '',
    revisionNumber: 0,
    creationDate: '2020-01-01T00:00:00Z',
  };
}

export type CustomPropertyValue = string | number | boolean;
