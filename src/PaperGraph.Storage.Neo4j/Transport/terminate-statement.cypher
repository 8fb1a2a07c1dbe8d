// Ends the statement that runs under a name, wherever its caller has gone.
// $request: the name, which was given to the statement as its parameter "papergraph.request".
SHOW TRANSACTIONS YIELD transactionId AS transaction, parameters
WHERE parameters['papergraph.request'] = $request
TERMINATE TRANSACTIONS transaction YIELD message
RETURN message
