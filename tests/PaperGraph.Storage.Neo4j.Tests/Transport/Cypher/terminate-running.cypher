// Ends the statements that run with the mark $wanted.
SHOW TRANSACTIONS YIELD transactionId AS transaction, parameters
WHERE parameters.mark = $wanted
TERMINATE TRANSACTIONS transaction YIELD message
RETURN message
