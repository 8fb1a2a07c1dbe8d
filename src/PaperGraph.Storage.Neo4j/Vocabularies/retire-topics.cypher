// There are other topics from now on. Those that are not among these ($ids) are topics no more: what touches them is gone with the label, and their edges are deleted later.
MATCH (library:Library {name: 'papergraph'})
SET library.topicsVersion = coalesce(library.topicsVersion, 0) + 1
WITH library
MATCH (topic:Topic)
WHERE NOT topic.id IN $ids
REMOVE topic:Topic
SET topic:FormerTopic
