using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Tells where in a document's lines a sign stands. GraphQL.NET looks through the text for each error that it finds, of which there can be thousands; here it is looked through once, and
/// for those alone that are told.</summary>
internal sealed class SourceLines(string text)
{
    private readonly Lazy<int[]> _starts = new(() => StartsOf(text));

    /// <summary>Where a sign stands.</summary>
    /// <param name="index">Its number, from 0.</param>
    public SourcePosition At(int index)
    {
        var found = Array.BinarySearch(_starts.Value, index);
        var line = found < 0 ? ~found - 1 : found;
        return new SourcePosition(line + 1, index - _starts.Value[line] + 1);
    }

    /// <summary>An error of a document without a text, in which all is one line, as one of this document.</summary>
    public GraphQLError Place(GraphQLError error) => error with { Locations = [.. error.Locations.Select(place => At(place.Column - 1))] };

    private static int[] StartsOf(string text)
    {
        var starts = new int[1 + CountOf(text)];
        for (int line = 1, at = 0; line < starts.Length; line++)
            starts[line] = at = EndOf(text, at);
        return starts;
    }

    private static int CountOf(string text)
    {
        var count = 0;
        for (var at = EndOf(text, 0); at >= 0; at = EndOf(text, at))
            count++;
        return count;
    }

    // Behind the next end of a line, from a place on; -1 where there is none (GraphQL specification, section 2.1.2).
    private static int EndOf(string text, int from)
    {
        if (text.AsSpan(from).IndexOfAny('\n', '\r') is not (>= 0 and var found))
            return -1;
        var end = from + found;
        return text.AsSpan(end).StartsWith("\r\n") ? end + 2 : end + 1;
    }
}
