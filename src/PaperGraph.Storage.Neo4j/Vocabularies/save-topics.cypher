// Makes these topics known, or changes what is known of them.
UNWIND $topics AS properties
MERGE (topic:Topic {id: properties.id})
ON CREATE SET topic.papers = 0, topic.papersBefore = 0, topic.allPapers = 0, topic.allPapersBefore = 0, topic.countedSince = 0
SET topic.aliases = null, topic.description = null, topic.broader = null, topic.prerequisites = null, topic.aliasWords = null,
  topic.descriptionWords = null
SET topic += properties
