// The statements that run with the mark $wanted.
SHOW TRANSACTIONS YIELD transactionId, parameters
WHERE parameters.mark = $wanted
RETURN transactionId
