// Deletes some of what is left of a copy that was broken off, when its papers and annotations are gone, and nothing that is of others. Answers how many nodes.
MATCH (node)
WHERE node:Import OR node:Problem OR node:Work OR node:WorkKey OR node:KnownAnnotation OR node:AnnotationKey OR node:PaperReading
  OR node:AnnotationReading OR node:Statement OR node:Term OR node:Tag OR node:Person OR node:Topic OR node:Change OR node:SaidKey OR node:TopicName OR node:FormerTopic
  OR node:TopicDefinition OR node:SaidTopic OR node:Session OR node:SaidSession
WITH node LIMIT 2000
DETACH DELETE node
RETURN count(*) AS done
