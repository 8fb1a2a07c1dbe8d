// Deletes what lies between topics.
MATCH (:Topic)-[edge:BROADER|NEEDS]->()
DELETE edge
