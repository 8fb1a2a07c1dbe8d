using GraphQL.Types;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Binding;

/// <summary>A scalar of the schema that is written as a string and is a domain type inside.</summary>
internal sealed class TextScalar<TValue> : ScalarGraphType
    where TValue : notnull
{
    private readonly TextFormat<TValue> _format;

    public TextScalar(TextFormat<TValue> format) => (Name, Description, _format) = (format.Name, format.Description, format);

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parse(text.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        string text => Parse(text),
        null or TValue => value,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value is TValue own ? _format.Write(own) : value;

    private object Parse(string text) => _format.TryRead(text, out var value) ? value : ThrowValueConversionError(text);
}
