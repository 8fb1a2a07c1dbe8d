using GraphQL;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Parses documents, and keeps those that proved valid.</summary>
internal sealed class DocumentReader(KeptDocuments<KnownDocument> kept)
{
    private readonly GraphQLDocumentBuilder _parser = new();

    public KnownDocument Read(string text) => kept.Find(text) ?? new KnownDocument(Parse(text));

    public void Keep(string text, KnownDocument document) => kept.Keep(text, document, text.Length);

    // The parser's errors take minutes where a line is as long as a body may be, or fail themselves; so such a document is tried with its lines broken.
    private GraphQLDocument Parse(string text)
    {
        if (DocumentLines.FindBroken(text) is not { } broken)
            return ParseAsItIs(text);
        try
        {
            ParseAsItIs(broken);
        }
        catch (DocumentException error)
        {
            throw new DocumentException([.. error.Errors.Select(one => one with { Locations = [.. one.Locations.Select(place => Move(place, broken, text))] })]);
        }

        return ParseAsItIs(text);
    }

    private static SourcePosition Move(SourcePosition place, string from, string to)
    {
        var start = 0;
        for (var line = 1; line < place.Line; line++)
            start = from.IndexOf('\n', start) + 1;
        var moved = Location.FromLinearPosition(to, start + place.Column - 1);
        return new SourcePosition(moved.Line, moved.Column);
    }

    private GraphQLDocument ParseAsItIs(string text)
    {
        try
        {
            return _parser.Build(text);
        }
        catch (Exception error) when (error is ExecutionError or GraphQLParser.Exceptions.GraphQLParserException)
        {
            throw new DocumentException([ErrorText.Of(error)]);
        }
    }
}
