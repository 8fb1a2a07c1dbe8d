using System.Globalization;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Limits;

/// <summary>Refuses queries that ask for more than <see cref="LimitsOptions" /> allow, before they are executed.</summary>
public sealed class QueryLimits(IOptions<LimitsOptions> options)
{
    // As deep as no query has to be, and as no parser that calls itself is hurt by.
    internal const int MaxNesting = 128;

    // Longer than any name, and so short that nobody who shows it back is hurt by it.
    private const int MaxWord = 1_000;

    // The rule of graphql-js (MaxIntrospectionDepthRule): real introspection goes through one such list; a chain of them grows without end.
    private const int MaxTypeLists = 2;

    /// <summary>How many errors of a document are told at most.</summary>
    public const int MostErrors = 20;

    private readonly LimitsOptions _limits = options.Value;

    /// <summary>How long a request may take.</summary>
    public TimeSpan Timeout => _limits.Timeout;

    /// <summary>What is answered where that was not enough.</summary>
    public GraphQLError OutOfTime() =>
        new(ErrorCode.TimedOut, $"The request took longer than {_limits.Timeout.TotalSeconds} seconds and was ended.");

    /// <summary>What an operation comes to.</summary>
    /// <param name="selections">What the operation selects.</param>
    public OperationMeasure Measure(IEnumerable<ISelected> selections)
    {
        ArgumentNullException.ThrowIfNull(selections);
        var measure = new CostRule(_limits).Measure(selections);
        return new OperationMeasure(new OperationCost(measure.Objects, _limits.MaxCost))
        {
            Depth = measure.Depth,
            Aliases = measure.Aliases,
            TypeLists = measure.TypeLists,
        };
    }

    /// <summary>Refuses an operation that is too deep, too costly, or renames too much.</summary>
    /// <param name="operation">What it comes to.</param>
    /// <exception cref="RequestException">It is.</exception>
    public void Check(OperationMeasure operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (operation.Depth > _limits.MaxDepth)
            throw new RequestException(ErrorCode.TooDeep, $"The query is {operation.Depth} fields deep; at most {_limits.MaxDepth} are allowed.");
        if (operation.TypeLists > MaxTypeLists)
            throw new RequestException(ErrorCode.TooDeep, $"The query describes types within types {operation.TypeLists} times; at most {MaxTypeLists} are allowed.");
        if (operation.Aliases > _limits.MaxAliases)
            throw Exceeded(ErrorCode.TooManyAliases, "The query renames {0} fields; at most {1} are allowed.", operation.Aliases, _limits.MaxAliases);
        if (operation.Cost.Estimated > _limits.MaxCost)
            throw Exceeded(ErrorCode.TooCostly, "The query may give {0} objects; at most {1} are allowed. Ask for smaller pages or fewer fields.", operation.Cost.Estimated, _limits.MaxCost);
    }

    /// <summary>Refuses a document that grows beyond measure where fragments are spread, that repeats the same fields, or that never ends, before anything is
    /// validated: validation would go through all of it, and compare what is repeated with each other.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="RequestException">It does.</exception>
    public void CheckSpread(UncheckedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var rule = new SpreadRule(document);
        var selections = rule.Count();
        if (rule.Repeats > _limits.MaxRepeats)
            throw Exceeded(ErrorCode.TooManyRepeats, "The document repeats {0} fields beside each other; at most {1} are allowed.", rule.Repeats, _limits.MaxRepeats);
        if (selections > _limits.MaxCost)
            throw Exceeded(ErrorCode.TooCostly, "The document selects {0} things where its fragments are spread; at most {1} are allowed.", selections, _limits.MaxCost);
    }

    /// <summary>Refuses a document with too many words and signs or directives, with a word that is too long, or nested too deep to be parsed.</summary>
    internal void CheckText(string document)
    {
        var measure = DocumentMeasure.Of(document);
        if (measure.Tokens > _limits.MaxTokens)
            throw Exceeded(ErrorCode.TooManyTokens, "The document has {0} words and signs; at most {1} are allowed. Ask in several requests.", measure.Tokens, _limits.MaxTokens);
        if (measure.Directives > _limits.MaxDirectives)
            throw Exceeded(ErrorCode.TooManyDirectives, "The document has {0} directives; at most {1} are allowed.", measure.Directives, _limits.MaxDirectives);
        if (measure.Nesting > MaxNesting)
            throw Exceeded(ErrorCode.ParseFailed, "The document has {0} brackets within each other; at most {1} are allowed.", measure.Nesting, MaxNesting);
        if (measure.LongestWord > MaxWord)
            throw Exceeded(ErrorCode.ParseFailed, "The document has a name or a number of {0} characters; at most {1} are allowed.", measure.LongestWord, MaxWord);
    }

    private static RequestException Exceeded(ErrorCode code, string sentence, long asked, int allowed) =>
        new(code, string.Format(CultureInfo.InvariantCulture, sentence, Counting.Say(asked), Counting.Say(allowed)));
}
