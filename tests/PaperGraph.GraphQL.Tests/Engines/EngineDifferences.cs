namespace PaperGraph.GraphQL.Tests.Engines;

/// <summary>All that a client can tell the engines apart by. Everything else in these tests is the same on each.</summary>
internal static class EngineDifferences
{
    public static readonly EngineDifference[] All =
    [
        new("the engine's name", "It is what is asked.", Ask("{ server { engine } }"))
        {
            GraphQLNet = """{"data":{"server":{"engine":"GraphQL.NET"}}}""",
            HotChocolate = """{"data":{"server":{"engine":"HotChocolate"}}}""",
        },
        new("the words of a syntax error", "Each parser has its own.", Ask("{"))
        {
            GraphQLNet = "Error parsing query: Expected Name, found EOF;",
            HotChocolate = "Expected a `RightBrace`-token, but found a `EndOfFile`-token.",
        },
        new("the words of a validation error", "Each validation has its own.", Ask("{ nope }"))
        {
            GraphQLNet = "Cannot query field 'nope' on type 'Query'.",
            HotChocolate = "The field `nope` does not exist on the type `Query`.",
        },
        new("the words for a variable that is none of its type", "Each coercion has its own.", Ask("query Q($n: Int!) { papers(first: $n) { totalCount } }"))
        {
            GraphQLNet = "Variable '$n' is invalid. No value provided for a non-null variable.",
            HotChocolate = "Variable `n` is required.",
        },
        new("the order of the built-in directives", "No order is specified.", Ask("{ __schema { directives { name } } }"))
        {
            GraphQLNet = """[{"name":"include"},{"name":"skip"},{"name":"deprecated"}]""",
            HotChocolate = """[{"name":"skip"},{"name":"include"},{"name":"deprecated"}]""",
        },
        new("null by a variable where the schema has a default and no null", "GraphQL.NET coerces arguments before anything runs, Hot Chocolate where they are used.",
            Ask("query Q($order: PaperOrder) { server { store } papers(orderBy: $order) { totalCount } }", new { order = (string?)null }))
        {
            GraphQLNet = """{"errors":[{"message":"Variable '$order' is invalid.""",
            HotChocolate = "\"data\":null",
        },
        new("isOneOf in introspection", "Hot Chocolate 15 does not know it.", Ask("{ __type(name: \"PaperFilter\") { isOneOf } }"))
        {
            GraphQLNet = """{"data":{"__type":{"isOneOf":false}}}""",
            HotChocolate = "GRAPHQL_VALIDATION_FAILED",
        },
    ];

    private static string Ask(string query, object? variables = null) => System.Text.Json.JsonSerializer.Serialize(new { query, variables });
}
