using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Parses documents, and keeps those that proved valid.</summary>
internal sealed class DocumentReader(IOptions<LimitsOptions> options)
{
    private readonly DocumentCache _cache = new(options.Value.KeptDocuments);
    private readonly GraphQLDocumentBuilder _parser = new();

    public KnownDocument Read(string text) => _cache.Find(text) ?? new KnownDocument(Parse(text));

    public void Keep(string text, KnownDocument document) => _cache.Keep(text, document);

    private GraphQLDocument Parse(string text)
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
