using System.Collections.Frozen;
using System.Text;

namespace PaperGraph.GraphQL.Resolving;

/// <summary>How the schema writes the values of an enum: <c>RespondsTo</c> is <c>RESPONDS_TO</c>.</summary>
public static class EnumNames
{
    /// <summary>The schema's name of a value.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Names<TEnum>.ByValue[value];

    /// <summary>The value of that name in the schema.</summary>
    /// <exception cref="ArgumentException">The enum has no such value.</exception>
    public static object Parse(Type type, string name) =>
        Enum.GetNames(type).FirstOrDefault(own => InSchema(own) == name) is { } match
            ? Enum.Parse(type, match)
            : throw new ArgumentException($"{type.Name} has no value {name}.", nameof(name));

    private static string InSchema(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var sign in name)
        {
            if (char.IsUpper(sign) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToUpperInvariant(sign));
        }

        return text.ToString();
    }

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> ByValue =
            Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => InSchema(value.ToString()));
    }
}
