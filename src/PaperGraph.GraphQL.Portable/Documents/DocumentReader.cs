using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Parses documents, and keeps those that proved valid.</summary>
internal sealed class DocumentReader(KeptDocuments<KnownDocument> kept)
{
    private readonly GraphQLDocumentBuilder _parser = new();

    public KnownDocument Read(string text) => kept.Find(text) ?? Parse(text, new SourceLines(text));

    public void Keep(string text, KnownDocument document) => kept.Keep(text, document, text.Length);

    private KnownDocument Parse(string text, SourceLines lines)
    {
        if (DocumentLines.FindBroken(text) is { } broken)
            TryBroken(broken, lines);
        var document = ParseAsItIs(text);
        document.Source = default;
        return new KnownDocument(document, lines);
    }

    // The parser's errors take minutes where a line is as long as a body may be or where there are as many lines, or fail themselves; so such a document is tried with its lines broken.
    private void TryBroken(string broken, SourceLines lines)
    {
        try
        {
            ParseAsItIs(broken);
        }
        catch (DocumentException error)
        {
            throw new DocumentException([.. error.Errors.Select(one => one with { Locations = [.. one.Locations.Select(place => lines.At(IndexOf(place, broken)))] })]);
        }
    }

    private static int IndexOf(SourcePosition place, string text)
    {
        var start = 0;
        for (var line = 1; line < place.Line; line++)
            start = text.IndexOf('\n', start) + 1;
        return start + place.Column - 1;
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
