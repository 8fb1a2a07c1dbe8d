// Gives topics the counts they had before an import ($import) that is not switched on.
MATCH (topic:Topic)
WHERE topic.countedSince = $import
SET topic.papers = topic.papersBefore, topic.allPapers = topic.allPapersBefore, topic.countedSince = 0
