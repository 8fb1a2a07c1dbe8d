using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Serving;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Resolving;

public sealed class ResolverMapTests
{
    private static readonly List<GraphQLTypeDefinition> Definitions =
        [.. Parser.Parse(SchemaText.Sdl).Definitions.OfType<GraphQLTypeDefinition>()];

    private static readonly ResolverMap Map = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddLogging()
        .AddFakes().AddSingleton(new GraphQLEngine("none")).AddPaperGraphQL()
        .BuildServiceProvider().GetRequiredService<ResolverMap>();

    private static IEnumerable<(string Type, GraphQLFieldDefinition Field)> Fields =>
        Definitions.OfType<GraphQLObjectTypeDefinition>()
            .SelectMany(type => type.Fields!.Select(one => (type.Name.StringValue, one))); // Every type of ours has fields.

    [Fact]
    public void Every_field_of_the_schema_has_an_entry_or_a_property() =>
        Assert.Empty(Fields.Where(field => Map.Find(field.Type, NameOf(field.Field)) is null).Select(Named));

    [Fact]
    public void Every_entry_is_of_a_field_of_the_schema() =>
        Assert.Empty(Map.Entries.Except(Fields.Select(field => (field.Type, NameOf(field.Field)))));

    [Fact]
    public void Every_field_is_resolved_from_the_parents_of_its_type() =>
        Assert.Empty(Fields.Where(field => Map.Find(field.Type, NameOf(field.Field))?.Parent != Map.FindParent(field.Type)).Select(Named));

    [Fact]
    public void A_field_with_arguments_has_an_entry() =>
        Assert.Empty(Fields.Where(field => field.Field.Arguments is not null && Map.Find(field.Type, NameOf(field.Field)) is ValueResolver)
            .Select(Named));

    [Fact]
    public void Every_object_field_gives_what_the_parents_of_its_type_are() =>
        Assert.Empty(Fields.Where(field => !Gives(field.Field, Map.Find(field.Type, NameOf(field.Field))?.Result)).Select(Named));

    [Fact]
    public void Every_enum_of_the_schema_has_the_values_of_the_domains_own()
    {
        foreach (var definition in Definitions.OfType<GraphQLEnumTypeDefinition>())
        {
            var own = Map.FindEnum(definition.Name.StringValue);
            Assert.NotNull(own);
            foreach (var value in definition.Values!) // Every enum of ours has values.
                Assert.True(Enum.IsDefined(own, EnumNames.Parse(own, value.Name.StringValue)));
        }
    }

    private static bool Gives(GraphQLFieldDefinition field, Type? result)
    {
        var named = Named(field.Type);
        if (!Definitions.OfType<GraphQLObjectTypeDefinition>().Any(type => type.Name.Value == named))
            return true;
        var item = result is { IsGenericType: true } && result.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? result.GetGenericArguments()[0]
            : result?.GetInterfaces().FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
                ?.GetGenericArguments()[0] ?? result;
        return Map.FindParent(named) == item;
    }

    private static string Named(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => Named(nonNull.Type),
        GraphQLListType list => Named(list.Type),
        GraphQLNamedType named => named.Name.StringValue,
        _ => throw new NotSupportedException($"{type.Kind}"),
    };

    private static string NameOf(GraphQLFieldDefinition field) => field.Name.StringValue;

    private static string Named((string Type, GraphQLFieldDefinition Field) field) => $"{field.Type}.{NameOf(field.Field)}";
}
