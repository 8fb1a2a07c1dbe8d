using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Serving;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Access;

/// <summary>A shelf that readers count, members fill and curators empty: a mutation for every role.</summary>
internal sealed class Shelf : IResolverPart
{
    public const string Schema = """
        schema { query: Query mutation: Mutation }
        type Query { books: Int! }
        type Mutation { add: String! clear: String! }
        """;

    private int _books;

    public int Books => _books;

    public static Task<GraphQLServer> ServeAsync(params (string Key, string Value)[] settings) => new Shelf().StartAsync(settings);

    public Task<GraphQLServer> StartAsync(params (string Key, string Value)[] settings) => StartAsync(_ => { }, settings);

    public Task<GraphQLServer> StartAsync(Action<IServiceCollection> add, params (string Key, string Value)[] settings) => GraphQLServer.StartWithAsync(
        services => add(services.AddSingleton<IResolverPart>(this).AddSingleton(new ServedSchema(Schema))),
        settings);

    public void AddTo(ResolverMapBuilder map) => map
        .Query("books", _ => Task.FromResult(_books))
        .Mutation("add", Role.Member, call =>
        {
            _books++;
            return Task.FromResult(call.By);
        })
        .Mutation("clear", Role.Curator, call =>
        {
            _books = 0;
            return Task.FromResult(call.By);
        });
}
