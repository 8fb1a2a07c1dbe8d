namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Neo4j's status codes, as far as they are told apart.</summary>
internal static class CypherCode
{
    public const string AccountLocked = "Neo.ClientError.Security.AuthenticationRateLimit";
    public const string BookmarkTimeout = "Neo.TransientError.Transaction.BookmarkTimeout";
    public const string CredentialsExpired = "Neo.ClientError.Security.CredentialsExpired";
    public const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";
    public const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";
    public const string Forbidden = "Neo.ClientError.Security.Forbidden";
    public const string LockClientStopped = "Neo.TransientError.Transaction.LockClientStopped";
    public const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration";
    public const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    private const string AuthorizationExpired = "Neo.ClientError.Security.AuthorizationExpired";
    private const string InvalidBookmark = "Neo.ClientError.Transaction.InvalidBookmark";
    // The Query API's word where the server's own error has no code: a result that it closed while it was still writing it.
    private const string None = "N/A";
    private const string NotALeader = "Neo.ClientError.Cluster.NotALeader";
    private const string Terminated = "Neo.TransientError.Transaction.Terminated";

    /// <summary>A transaction that the server does not know any more: the server was started again, or the transaction lay idle for a minute.</summary>
    public const string TransactionNotFound = "Neo.ClientError.Transaction.TransactionNotFound";

    /// <summary>Whether the same thing, begun again, may go well: what the official drivers try again.</summary>
    public static bool IsTransient(string code) => code switch
    {
        Terminated or LockClientStopped => false,
        NotALeader or AuthorizationExpired or TransactionNotFound or None => true,
        _ => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal),
    };

    /// <summary>Whether it took longer than it was allowed to.</summary>
    public static bool IsTimeout(string code) => code.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", StringComparison.Ordinal);

    /// <summary>Whether it was ended while it waited for what another transaction was changing.</summary>
    public static bool IsLock(string code) => code.EndsWith(".Transaction.LockClientStopped", StringComparison.Ordinal);

    /// <summary>Whether the server's memory was too small.</summary>
    public static bool IsMemory(string code) => code.EndsWith("OutOfMemoryError", StringComparison.Ordinal)
        || code.EndsWith("TransactionMemoryLimit", StringComparison.Ordinal);

    /// <summary>Whether the server, its database or its disk takes no writes.</summary>
    public static bool IsReadOnly(string code) => code is "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
        or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase"
        or "Neo.DatabaseError.Transaction.TransactionLogError"
        or "Neo.DatabaseError.Transaction.TransactionStartFailed"
        or "Neo.DatabaseError.Transaction.TransactionCommitFailed";

    /// <summary>Whether the server says what is wrong with what it was given, in words that may quote it: a text of a paper, say.</summary>
    public static bool MayQuote(string code) => code.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal) || code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal);

    /// <summary>Whether the server cannot follow a bookmark: its database was restored or made anew.</summary>
    public static bool IsBookmark(string code) => code.StartsWith(InvalidBookmark, StringComparison.Ordinal) || code == BookmarkTimeout;
}
