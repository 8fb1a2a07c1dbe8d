// Topics that are not among these ($ids) are topics no more: what touches them is gone with the label, and their edges are deleted later.
MATCH (topic:Topic)
WHERE NOT topic.id IN $ids
REMOVE topic:Topic
SET topic:FormerTopic
