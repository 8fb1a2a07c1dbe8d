// Which vocabulary there is, what its file says of topics, and what people say over that, in the order of the log, counting or not.
MATCH (library:Library {name: 'papergraph'})
RETURN coalesce(library.vocabularyVersion, 0) AS version, coalesce(library.recognisedVersion, 0) AS recognisedVersion, coalesce(library.recognisedBy, '') AS recognisedBy,
  coalesce(library.addedTopics, []) AS addedTopics,
  COLLECT { MATCH (definition:TopicDefinition) RETURN definition {.*} ORDER BY definition.position } AS definitions,
  COLLECT {
    MATCH (said:SaidTopic)
    MATCH (change:Change {id: said.change})
    RETURN said {.*, isInEffect: change.undoneBy IS NULL} ORDER BY said.number, said.position
  } AS said
