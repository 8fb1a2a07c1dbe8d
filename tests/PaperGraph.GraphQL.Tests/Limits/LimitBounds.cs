using PaperGraph.GraphQL.Access;

namespace PaperGraph.GraphQL.Tests.Limits;

/// <summary>Every limit that is a number: how much is let through, and how to ask for so much.</summary>
internal static class LimitBounds
{
    private const string Body = """{"query":"{ __typename }"}""";
    private const string Counts = "{ server { paperCount } }";

    public static IReadOnlyDictionary<string, LimitBound> All { get; } = new Dictionary<string, LimitBound>
    {
        ["bytes of a body"] = Set("LIMIT_BODY", 100, "Limits:MaxBodyBytes", (server, many) => server.SendBodyAsync(Body.PadRight(many), saysLength: true)),
        ["bytes of a body that ends when it ends"] = Set("LIMIT_BODY", 100, "Limits:MaxBodyBytes", (server, many) => server.SendBodyAsync(Body.PadRight(many), saysLength: false)),
        ["requests of a batch"] = Set("LIMIT_BATCH", 3, "Limits:MaxBatchSize", (server, many) => server.SendBatchAsync(many), ("Limits:AllowBatches", "true")),
        ["words and signs"] = Set("LIMIT_TOKENS", 10, "Limits:MaxTokens", many => $"{{ {Repeat("__typename ", many - 2)}}}"),
        ["directives"] = Set("LIMIT_DIRECTIVES", 3, "Limits:MaxDirectives", many => $"{{ {Repeat("__typename @include(if: true) ", many)}}}"),
        ["renamed fields"] = Set("LIMIT_ALIASES", 3, "Limits:MaxAliases", many => $"{{ {string.Join(' ', Enumerable.Range(0, many).Select(at => $"a{at}: __typename"))} }}"),
        ["repeated fields"] = Set("LIMIT_REPEATS", 3, "Limits:MaxRepeats", many => $"{{ {Repeat("__typename ", many + 1)}}}"),
        ["depth"] = Set("LIMIT_DEPTH", 5, "Limits:MaxDepth", many => $"{{ topic(name: \"x\") {{ {Repeat("broader { ", many - 2)}id {Repeat("} ", many - 2)}}} }}"),
        ["lists of types within each other"] = Fixed("LIMIT_DEPTH", 2, many => $"{{ __type(name: \"Paper\") {{ fields {{ type {{ possibleTypes {{ {(many > 2 ? "inputFields { name }" : "name")} }} }} }} }} }}"),
        ["objects"] = Set("LIMIT_COST", 30, "Limits:MaxCost", many => $"{{ papers(first: {many - 1}) {{ nodes {{ id }} }} }}"),
        ["items of a page"] = Set("LIMIT_PAGE_SIZE", 30, "Limits:MaxPageSize", many => $"{{ papers(first: {many}) {{ totalCount }} }}"),
        ["brackets"] = Fixed("GRAPHQL_PARSE_FAILED", 128, many => $"{{ node(id: {new string('[', many - 2)}{new string(']', many - 2)}) {{ id }} }}") with { OtherCodes = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"] },
        ["signs of a name"] = Fixed("GRAPHQL_PARSE_FAILED", 1_000, many => $"{{ {new string('a', many)} }}") with { OtherCodes = ["GRAPHQL_VALIDATION_FAILED"] },
        ["requests under way"] = Set("LIMIT_REQUESTS", 3, "Limits:MaxRequestsInFlight", (server, many) => server.AskAtOnceAsync(many, _ => Counts)),
        ["requests of a caller under way"] = Set("LIMIT_REQUESTS_PER_CALLER", 3, "Limits:MaxRequestsPerCaller", (server, many) => server.AskAtOnceAsync(many, _ => Counts)),
        ["requests of a caller within a minute"] = Set("LIMIT_RATE", 3, "Limits:MaxRequestsPerMinute", (server, many) => server.AskInTurnAsync(many)),
        ["plans"] = Set(
            "LIMIT_PLANS", 1, "Limits:MaxPlansAtOnce",
            (server, many) => server.AskAtOnceAsync(many, at => $$"""{ proposePlan(input: { from: "2024-01-08", sessions: {{at + 1}}, timeLimitMs: 100 }) { status } }"""),
            ("Limits:MaxPlanTime", "00:00:00.200")),
        ["connections"] = Set("LIMIT_CONNECTIONS", 3, "Following:MaxConnections", (server, many) => server.FollowAsync(many)),
        ["connections of a caller"] = Set("LIMIT_CONNECTIONS_PER_CALLER", 3, "Following:MaxConnectionsPerCaller", (server, many) => server.FollowAsync(many)),
        ["operations over a socket"] = Set("LIMIT_OPERATIONS", 3, "Following:MaxOperations", (server, many) => server.SubscribeAsync(many)),
        ["wrong keys"] = new("LIMIT_SIGN_IN", FailureCounts.Most, (server, many) => server.AskInTurnAsync(many, "wrong"))
        {
            OtherCodes = ["UNAUTHENTICATED"],
            Settings = [("Auth:Keys:ada:Role", "MEMBER"), ("Auth:Keys:ada:Hash", KeyHash.Of("right"))],
        },
    };

    private static LimitBound Set(string code, int most, string setting, Func<LimitedServer, int, Task<Refusal?>> ask, params (string Key, string Value)[] also) =>
        new(code, most, ask) { Settings = [(setting, $"{most}"), .. also] };

    private static LimitBound Set(string code, int most, string setting, Func<int, string> query) => Set(code, most, setting, (server, many) => server.AskAsync(query(many)));

    private static LimitBound Fixed(string code, int most, Func<int, string> query) => new(code, most, (server, many) => server.AskAsync(query(many)));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
