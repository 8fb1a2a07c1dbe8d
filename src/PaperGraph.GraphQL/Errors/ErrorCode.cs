using System.Collections.Frozen;
using System.Reflection;

namespace PaperGraph.GraphQL.Errors;

/// <summary>What went wrong, as <c>extensions.code</c> says it, and the HTTP status of a request that ends with it before it has data.</summary>
public sealed record ErrorCode(string Name, int Status)
{
    /// <summary>Whether the fault is in how the request was sent, so that every media type tells the status.</summary>
    public bool IsTransport { get; private init; }

    /// <summary>An argument or a variable that cannot be meant.</summary>
    public static readonly ErrorCode BadUserInput = new("BAD_USER_INPUT", 400);

    /// <summary>What must be there is not.</summary>
    public static readonly ErrorCode NotFound = new("NOT_FOUND", 404);

    /// <summary>The store cannot be reached now.</summary>
    public static readonly ErrorCode Unavailable = new("UNAVAILABLE", 503);

    /// <summary>Our fault; the message tells no detail but the id that the log has.</summary>
    public static readonly ErrorCode Internal = new("INTERNAL", 500);

    /// <summary>The document is no GraphQL.</summary>
    public static readonly ErrorCode ParseFailed = new("GRAPHQL_PARSE_FAILED", 400);

    /// <summary>The document does not fit the schema.</summary>
    public static readonly ErrorCode ValidationFailed = new("GRAPHQL_VALIDATION_FAILED", 400);

    /// <summary>The document has no such operation, or several to choose from.</summary>
    public static readonly ErrorCode OperationUnknown = new("OPERATION_RESOLUTION_FAILURE", 400);

    /// <summary>What came over HTTP is no GraphQL request.</summary>
    public static readonly ErrorCode BadRequest = new("BAD_REQUEST", 400) { IsTransport = true };

    /// <summary>Nobody is signed in, and somebody has to be.</summary>
    public static readonly ErrorCode Unauthenticated = new("UNAUTHENTICATED", 401) { IsTransport = true };

    /// <summary>The host that was asked for, or the page that asks, is not one of ours; or who asks has not the role for it.</summary>
    public static readonly ErrorCode Forbidden = new("FORBIDDEN", 403) { IsTransport = true };

    /// <summary>Only GET and POST; and GET only reads.</summary>
    public static readonly ErrorCode MethodNotAllowed = new("METHOD_NOT_ALLOWED", 405) { IsTransport = true };

    /// <summary>None of our media types is accepted.</summary>
    public static readonly ErrorCode NotAcceptable = new("NOT_ACCEPTABLE", 406) { IsTransport = true };

    /// <summary>The body is of a kind that is not read.</summary>
    public static readonly ErrorCode UnsupportedMediaType = new("UNSUPPORTED_MEDIA_TYPE", 415) { IsTransport = true };

    /// <summary><c>Limits:MaxPageSize</c>.</summary>
    public static readonly ErrorCode PageTooLarge = new("LIMIT_PAGE_SIZE", 400);

    /// <summary><c>Limits:MaxDepth</c>.</summary>
    public static readonly ErrorCode TooDeep = new("LIMIT_DEPTH", 400);

    /// <summary><c>Limits:MaxCost</c>.</summary>
    public static readonly ErrorCode TooCostly = new("LIMIT_COST", 400);

    /// <summary><c>Limits:MaxAliases</c>.</summary>
    public static readonly ErrorCode TooManyAliases = new("LIMIT_ALIASES", 400);

    /// <summary><c>Limits:MaxRepeats</c>.</summary>
    public static readonly ErrorCode TooManyRepeats = new("LIMIT_REPEATS", 400);

    /// <summary><c>Limits:MaxDirectives</c>.</summary>
    public static readonly ErrorCode TooManyDirectives = new("LIMIT_DIRECTIVES", 400);

    /// <summary><c>Limits:MaxTokens</c>.</summary>
    public static readonly ErrorCode TooManyTokens = new("LIMIT_TOKENS", 400);

    /// <summary><c>Limits:MaxBodyBytes</c>.</summary>
    public static readonly ErrorCode BodyTooLarge = new("LIMIT_BODY", 413) { IsTransport = true };

    /// <summary><c>Limits:MaxBatchSize</c>.</summary>
    public static readonly ErrorCode BatchTooLarge = new("LIMIT_BATCH", 400) { IsTransport = true };

    /// <summary>Too many keys and tokens that are not known, from one address.</summary>
    public static readonly ErrorCode TooManyFailures = new("LIMIT_SIGN_IN", 429) { IsTransport = true };

    /// <summary><c>Limits:Timeout</c>.</summary>
    public static readonly ErrorCode TimedOut = new("LIMIT_TIME", 503);

    /// <summary><c>Following:MaxOperations</c>.</summary>
    public static readonly ErrorCode TooManyOperations = new("LIMIT_OPERATIONS", 429);

    /// <summary><c>Limits:MaxRequestsInFlight</c>.</summary>
    public static readonly ErrorCode TooManyRequests = new("LIMIT_REQUESTS", 503) { IsTransport = true };

    /// <summary><c>Limits:MaxRequestsPerCaller</c>.</summary>
    public static readonly ErrorCode TooManyRequestsOfCaller = new("LIMIT_REQUESTS_PER_CALLER", 429) { IsTransport = true };

    /// <summary><c>Limits:MaxRequestsPerMinute</c>.</summary>
    public static readonly ErrorCode TooFast = new("LIMIT_RATE", 429) { IsTransport = true };

    /// <summary><c>Following:MaxConnections</c>.</summary>
    public static readonly ErrorCode TooManyConnections = new("LIMIT_CONNECTIONS", 503) { IsTransport = true };

    /// <summary><c>Following:MaxConnectionsPerCaller</c>.</summary>
    public static readonly ErrorCode TooManyConnectionsOfCaller = new("LIMIT_CONNECTIONS_PER_CALLER", 429) { IsTransport = true };

    /// <summary><c>Limits:MaxPlansAtOnce</c>.</summary>
    public static readonly ErrorCode TooManyPlans = new("LIMIT_PLANS", 429);

    /// <summary>Who follows takes events up more slowly than they come.</summary>
    public static readonly ErrorCode TooSlow = new("TOO_SLOW", 503);

    private static readonly FrozenDictionary<string, ErrorCode> ByName = typeof(ErrorCode).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<ErrorCode>().ToFrozenDictionary(code => code.Name);

    /// <summary>The code of that name; null where it is none of ours.</summary>
    public static ErrorCode? Find(string name) => ByName.GetValueOrDefault(name);

    /// <inheritdoc />
    public override string ToString() => Name;
}
