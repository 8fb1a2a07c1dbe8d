using System.Text;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Makes texts whole: half a surrogate pair has no UTF-8, in which servers take and keep texts.</summary>
internal static class WholeText
{
    /// <summary>The text, with the replacement character for each half that stands alone.</summary>
    public static string Of(string text) => HasHalf(text) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    private static bool HasHalf(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var place)
        {
            if (place + 1 >= rest.Length || !char.IsSurrogatePair(rest[place], rest[place + 1]))
                return true;
            rest = rest[(place + 2)..];
        }

        return false;
    }
}
