// There is another vocabulary from now on, with topics ($added) that were none before. Answers its version.
MATCH (library:Library {name: 'papergraph'})
SET library.vocabularyVersion = coalesce(library.vocabularyVersion, 0) + 1, library.addedTopics = coalesce(library.addedTopics, []) + $added
RETURN library.vocabularyVersion AS version
