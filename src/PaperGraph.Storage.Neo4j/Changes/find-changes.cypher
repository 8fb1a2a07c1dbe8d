// The changes that exist of some ($ids).
UNWIND $ids AS id
MATCH (change:Change {id: id})
RETURN change {.*} AS change
