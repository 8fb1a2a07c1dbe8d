using HotChocolate.Language;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.HotChocolate.Binding;

/// <summary>A scalar of the schema that is written as a string and is a domain type inside.</summary>
internal sealed class TextScalarType<TValue> : ScalarType<TValue, StringValueNode>
    where TValue : notnull
{
    private readonly TextFormat<TValue> _format;

    public TextScalarType(TextFormat<TValue> format)
        : base(format.Name) =>
        (Description, _format) = (format.Description, format);

    public override IValueNode ParseResult(object? resultValue) => resultValue switch
    {
        null => NullValueNode.Default,
        string text => new StringValueNode(text),
        TValue value => ParseValue(value),
        _ => throw Refusal(),
    };

    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue is TValue value ? _format.Write(value) : null;
        return runtimeValue is null or TValue;
    }

    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        var isRead = _format.TryRead(resultValue as string ?? string.Empty, out var value);
        runtimeValue = isRead ? value : null;
        return isRead || resultValue is null;
    }

    protected override bool IsInstanceOfType(StringValueNode valueSyntax) => _format.TryRead(valueSyntax.Value, out _);

    protected override TValue ParseLiteral(StringValueNode valueSyntax) =>
        _format.TryRead(valueSyntax.Value, out var value) ? value : throw Refusal();

    protected override StringValueNode ParseValue(TValue runtimeValue) => new(_format.Write(runtimeValue));

    private SerializationException Refusal() => new($"The value is no {Name}.", this);
}
