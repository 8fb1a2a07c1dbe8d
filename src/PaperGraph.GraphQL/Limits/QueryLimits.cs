using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Limits;

/// <summary>Refuses queries that ask for more than <see cref="LimitsOptions" /> allow, before they are executed.</summary>
public sealed class QueryLimits(IOptions<LimitsOptions> options)
{
    private readonly LimitsOptions _limits = options.Value;

    /// <summary>Refuses a document with too many words and signs.</summary>
    /// <exception cref="RequestException">It has more.</exception>
    public void CheckTokens(int tokens)
    {
        if (tokens > _limits.MaxTokens)
            throw new RequestException(ErrorCode.TooManyTokens, $"The document has more than {_limits.MaxTokens} words and signs. Ask in several requests.");
    }

    /// <summary>Refuses an operation that is too deep, too costly, or renames too much.</summary>
    /// <param name="fields">The operation's fields.</param>
    /// <param name="argumentsOf">The arguments of a field that has some.</param>
    /// <exception cref="RequestException">It is.</exception>
    public void Check(IReadOnlyList<ISelectedField> fields, Func<ISelectedField, Arguments> argumentsOf)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(argumentsOf);
        new CostRule(_limits, argumentsOf).Visit(fields, new CostRule.Place(1, 1, InConnection: false, IntrospectionLists: 0));
    }
}
