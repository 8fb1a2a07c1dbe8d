// The transactions that are open while nothing runs in them.
SHOW TRANSACTIONS YIELD transactionId, currentQuery
WHERE currentQuery = ''
RETURN transactionId
