// The second version says of what has ended in which generation that was (endedIn); what has not is seen until the largest number there is.

MATCH (paper:Paper) WHERE paper.until < 9223372036854775807 SET paper.endedIn = paper.until;
MATCH (annotation:Annotation) WHERE annotation.until < 9223372036854775807 SET annotation.endedIn = annotation.until;
MATCH ()-[merged:MERGED_INTO]->() WHERE merged.until < 9223372036854775807 SET merged.endedIn = merged.until;
