using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Limits;

/// <summary>Refuses queries that ask for more than <see cref="LimitsOptions" /> allow, before they are executed.</summary>
public sealed class QueryLimits(IOptions<LimitsOptions> options)
{
    // As deep as no query has to be, and as no parser that calls itself is hurt by.
    private const int MaxNesting = 128;

    /// <summary>How many errors of a document are told at most.</summary>
    public const int MostErrors = 20;

    private readonly LimitsOptions _limits = options.Value;

    /// <summary>How long a request may take.</summary>
    public TimeSpan Timeout => _limits.Timeout;

    /// <summary>What is answered where that was not enough.</summary>
    public GraphQLError OutOfTime() =>
        new(ErrorCode.TimedOut, $"The request took longer than {_limits.Timeout.TotalSeconds} seconds and was ended.");

    /// <summary>Refuses an operation that is too deep, too costly, or renames too much.</summary>
    /// <param name="selections">What the operation selects.</param>
    /// <exception cref="RequestException">It is.</exception>
    public void Check(IEnumerable<ISelected> selections)
    {
        ArgumentNullException.ThrowIfNull(selections);
        new CostRule(_limits).Visit(selections, new CostRule.Place(1, 1, InConnection: false, IntrospectionLists: 0));
    }

    /// <summary>Refuses a document that grows beyond measure where fragments are spread, before anything is validated that would spread them.</summary>
    /// <param name="operations">The operations of the document.</param>
    /// <exception cref="RequestException">It does.</exception>
    public void CheckSpread(IEnumerable<SpreadSelection> operations)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var waiting = new Stack<IEnumerator<SpreadSelection>>([operations.GetEnumerator()]);
        for (var count = 0; waiting.TryPeek(out var selections);)
        {
            if (!selections.MoveNext())
                waiting.Pop();
            else if (++count > _limits.MaxCost)
                throw new RequestException(ErrorCode.TooCostly, $"The document selects more than {_limits.MaxCost} things where its fragments are spread.");
            else
                waiting.Push(selections.Current.Children.GetEnumerator());
        }
    }

    /// <summary>Refuses a document with too many words and signs, or nested too deep to be parsed.</summary>
    internal void CheckText(string document)
    {
        var measure = DocumentMeasure.Of(document);
        if (measure.Tokens > _limits.MaxTokens)
            throw new RequestException(ErrorCode.TooManyTokens, $"The document has more than {_limits.MaxTokens} words and signs. Ask in several requests.");
        if (measure.Nesting > MaxNesting)
            throw new RequestException(ErrorCode.ParseFailed, $"The document has more than {MaxNesting} brackets within each other.");
    }
}
