using GraphQL.Types;
using GraphQLParser.AST;

namespace PaperGraph.GraphQL.Portable.Binding;

/// <summary>A scalar of the schema that is written as a string and is a domain type inside.</summary>
internal sealed class TextScalar<TValue> : ScalarGraphType
    where TValue : notnull
{
    public delegate bool Parser(string text, out TValue value);

    private readonly Parser _parse;
    private readonly Func<TValue, string> _format;

    public TextScalar(string name, Parser parse, Func<TValue, string> format)
    {
        Name = name;
        (_parse, _format) = (parse, format);
    }

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

    public override object? Serialize(object? value) => value is TValue own ? _format(own) : value;

    private object Parse(string text) => _parse(text, out var value) ? value : ThrowValueConversionError(text);
}
