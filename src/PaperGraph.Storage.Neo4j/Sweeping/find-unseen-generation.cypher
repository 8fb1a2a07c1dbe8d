// The last generation that was replaced so long ago ($grace milliseconds) that no question can be under way that still reads what it ended, and
// whether anything is left of what it or those before it ended.
MATCH (import:Import)
WHERE import.switchedAt <= timestamp() - $grace
WITH max(import.number) AS generation
RETURN generation,
  EXISTS { MATCH (paper:Paper) WHERE paper.until <= generation }
  OR EXISTS { MATCH (annotation:Annotation) WHERE annotation.until <= generation }
  OR EXISTS { MATCH (:FormerTopic) } AS isAnyLeft
