// The last generation that was replaced so long ago ($grace milliseconds) that no question can be under way that still reads what it ended, and
// whether anything is left of what it or those before it ended.
OPTIONAL MATCH (change:Change)
WHERE change.switchedAt <= timestamp() - $grace
WITH change ORDER BY change.switchedAt DESC, change.generation DESC LIMIT 1
WITH change.generation AS generation
RETURN generation,
  EXISTS { MATCH (paper:Paper) WHERE paper.endedIn <= generation }
  OR EXISTS { MATCH (annotation:Annotation) WHERE annotation.endedIn <= generation }
  OR EXISTS { MATCH ()-[merged:MERGED_INTO]->() WHERE merged.endedIn <= generation }
  OR EXISTS { MATCH (session:Session) WHERE session.endedIn <= generation }
  OR EXISTS { MATCH (:FormerTopic) } AS isAnyLeft
