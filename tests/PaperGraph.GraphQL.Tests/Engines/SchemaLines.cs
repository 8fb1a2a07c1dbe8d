using System.Text.Json;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace PaperGraph.GraphQL.Tests.Engines;

/// <summary>Says the same of a schema, one line for each of its members, whether it is read from its text or told by a server.</summary>
internal static class SchemaLines
{
    private static readonly string[] BuiltIn = ["ID", "String", "Int", "Float", "Boolean"];

    public static IEnumerable<string> Of(string sdl) => Parser.Parse(sdl).Definitions.OfType<GraphQLTypeDefinition>().SelectMany(type => (IEnumerable<string>)
    [
        Line(type.Name.StringValue, KindOf(type), type.Description),
        .. type is IHasFieldsDefinitionNode { Fields: { } fields } ? fields.SelectMany(field => Of(type, field)) : [],
        .. type is IHasInterfacesNode { Interfaces: { } interfaces } ? interfaces.Select(one => $"{type.Name} implements {one.Name}") : [],
        .. type is GraphQLInputObjectTypeDefinition { Fields: { } inputs } ? inputs.Select(input => Of(type.Name.StringValue, input)) : [],
        .. type is GraphQLEnumTypeDefinition { Values: { } values } ? values.Select(value => Line($"{type.Name}.{value.Name}", "value", value.Description)) : [],
        .. type is GraphQLUnionTypeDefinition { Types: { } members } ? members.Select(member => $"{type.Name} has {member.Name}") : [],
    ]);

    public static IEnumerable<string> Of(JsonElement introspection) => introspection.GetProperty("__schema").GetProperty("types").EnumerateArray()
        .Where(type => !NameOf(type).StartsWith("__", StringComparison.Ordinal) && !BuiltIn.Contains(NameOf(type)))
        .SelectMany(type => (IEnumerable<string>)
        [
            Line(NameOf(type), KindOf(type), DescriptionOf(type)),
            .. Members(type, "fields").SelectMany(field => Of(NameOf(type), field)),
            .. Members(type, "interfaces").Select(one => $"{NameOf(type)} implements {NameOf(one)}"),
            .. Members(type, "inputFields").Select(input => Input(NameOf(type), input)),
            .. Members(type, "enumValues").Select(value => Line($"{NameOf(type)}.{NameOf(value)}", "value", DescriptionOf(value))),
            .. KindOf(type) == "UNION" ? Members(type, "possibleTypes").Select(member => $"{NameOf(type)} has {NameOf(member)}") : [],
        ]);

    private static IEnumerable<string> Of(GraphQLTypeDefinition type, GraphQLFieldDefinition field)
    {
        var name = $"{type.Name}.{field.Name}";
        return [Line(name, Written(field.Type), field.Description), .. (field.Arguments ?? Enumerable.Empty<GraphQLInputValueDefinition>()).Select(one => Of(name, one))];
    }

    private static string Of(string owner, GraphQLInputValueDefinition input) =>
        Line($"{owner}.{input.Name}", Written(input.Type) + (input.DefaultValue is { } value ? $" = {Plain(Written(value))}" : ""), input.Description);

    private static IEnumerable<string> Of(string type, JsonElement field)
    {
        var name = $"{type}.{NameOf(field)}";
        return [Line(name, TypeOf(field.GetProperty("type")), DescriptionOf(field)), .. Members(field, "args").Select(one => Input(name, one))];
    }

    private static string Input(string owner, JsonElement input) =>
        Line(
            $"{owner}.{NameOf(input)}",
            TypeOf(input.GetProperty("type")) + (input.GetProperty("defaultValue").GetString() is { } value ? $" = {Plain(value)}" : ""),
            DescriptionOf(input));

    private static string Line(string name, string what, GraphQLDescription? description) => Line(name, what, description?.Value.ToString());

    private static string Line(string name, string what, string? description) => $"{name}: {what} # {description?.ReplaceLineEndings(" ")}";

    private static string KindOf(GraphQLTypeDefinition type) => type switch
    {
        GraphQLScalarTypeDefinition => "SCALAR",
        GraphQLEnumTypeDefinition => "ENUM",
        GraphQLUnionTypeDefinition => "UNION",
        GraphQLInterfaceTypeDefinition => "INTERFACE",
        GraphQLInputObjectTypeDefinition => "INPUT_OBJECT",
        _ => "OBJECT",
    };

    private static string TypeOf(JsonElement type) => KindOf(type) switch
    {
        "NON_NULL" => TypeOf(type.GetProperty("ofType")) + "!",
        "LIST" => $"[{TypeOf(type.GetProperty("ofType"))}]",
        _ => NameOf(type),
    };

    private static string Written(ASTNode node)
    {
        using var text = new StringWriter();
        new SDLPrinter().PrintAsync(node, text).AsTask().GetAwaiter().GetResult();
        return text.ToString();
    }

    // Where blanks stand in a default is no part of the schema, nor whether 0.0 is written as 0.
    private static string Plain(string value) =>
        value.Replace(" ", "", StringComparison.Ordinal).Replace("0.0", "0", StringComparison.Ordinal);

    private static string KindOf(JsonElement type) => type.GetProperty("kind").GetString() ?? string.Empty;

    private static string NameOf(JsonElement named) => named.GetProperty("name").GetString() ?? string.Empty;

    private static string? DescriptionOf(JsonElement described) => described.GetProperty("description").GetString();

    private static IEnumerable<JsonElement> Members(JsonElement type, string name) =>
        type.GetProperty(name) is { ValueKind: JsonValueKind.Array } members ? members.EnumerateArray() : [];
}
