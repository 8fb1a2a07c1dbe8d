// Which vocabulary there is, and with which one everything on record was recognised.
MATCH (library:Library {name: 'papergraph'})
RETURN coalesce(library.vocabularyVersion, 0) AS version, coalesce(library.recognisedVersion, 0) AS recognisedVersion, coalesce(library.recognisedBy, '') AS recognisedBy,
  coalesce(library.addedTopics, []) AS addedTopics
