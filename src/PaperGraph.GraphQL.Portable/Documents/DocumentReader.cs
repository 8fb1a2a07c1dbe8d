using GraphQL;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Parses documents, and keeps those that proved valid.</summary>
internal sealed class DocumentReader(QueryLimits limits, IOptions<LimitsOptions> options)
{
    private readonly DocumentCache _cache = new(options.Value.KeptDocuments);
    private readonly GraphQLDocumentBuilder _parser = new();

    public KnownDocument Read(string text) => _cache.Find(text) ?? new KnownDocument(Parse(text));

    public void Keep(string text, KnownDocument document) => _cache.Keep(text, document);

    private GraphQLDocument Parse(string text)
    {
        try
        {
            limits.CheckTokens(CountTokens(text));
            return _parser.Build(text);
        }
        catch (Exception error) when (error is ExecutionError or GraphQLParser.Exceptions.GraphQLParserException)
        {
            throw new DocumentException([ErrorText.Of(error)]);
        }
    }

    private int CountTokens(string text)
    {
        var (count, start) = (0, 0);
        while (count <= options.Value.MaxTokens)
        {
            var token = Lexer.Lex(text, start);
            if (token.Kind == TokenKind.EOF)
                return count;
            start = token.End;
            count++;
        }

        return count;
    }
}
