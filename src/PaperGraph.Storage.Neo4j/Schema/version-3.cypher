// The third version looks up what has ended by endedIn, and nothing by until. An entry of an index moves when its value changes, and a question that reads
// the index meanwhile can miss it: where a server chose to look up by until what is seen, it missed what was just being ended.

DROP INDEX paper_until IF EXISTS;
DROP INDEX annotation_until IF EXISTS;
DROP INDEX merged_until IF EXISTS;
CREATE INDEX paper_ended IF NOT EXISTS FOR (paper:Paper) ON (paper.endedIn);
CREATE INDEX annotation_ended IF NOT EXISTS FOR (annotation:Annotation) ON (annotation.endedIn);
CREATE INDEX merged_ended IF NOT EXISTS FOR ()-[merged:MERGED_INTO]-() ON (merged.endedIn);
