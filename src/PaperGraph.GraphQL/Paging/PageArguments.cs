using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Paging;

/// <summary>Reads <c>first</c> with <c>after</c>, or <c>last</c> with <c>before</c>.</summary>
internal sealed class PageArguments(IOptions<LimitsOptions> limits)
{
    public PageRequest Of(Arguments arguments)
    {
        var (first, last) = (arguments.FindValue<int>("first"), arguments.FindValue<int>("last"));
        var (after, before) = (arguments.Find<string>("after"), arguments.Find<string>("before"));
        if (first is not null && last is not null)
            throw RequestException.BadInput("`first` and `last` cannot be given together: ask for one end of the list.");
        if (first is not null && before is not null)
            throw RequestException.BadInput("`first` goes with `after`, not with `before`.");
        if (last is not null && after is not null)
            throw RequestException.BadInput("`last` goes with `before`, not with `after`.");
        if (after is not null && before is not null)
            throw RequestException.BadInput("`after` and `before` cannot be given together.");
        return last is not null || before is not null
            ? PageRequest.Last(SizeOf("last", last), before)
            : PageRequest.First(SizeOf("first", first), after);
    }

    /// <summary>How many are asked for where a list has no pages.</summary>
    public int CountOf(Arguments arguments) => SizeOf("first", arguments.FindValue<int>("first"));

    private int SizeOf(string name, int? asked)
    {
        var size = asked ?? limits.Value.DefaultPageSize;
        if (size < 0)
            throw RequestException.BadInput($"`{name}` is {size}; it cannot be negative.");
        return size <= limits.Value.MaxPageSize
            ? size
            : throw new RequestException(
                ErrorCode.PageTooLarge, $"`{name}` is {size}; at most {limits.Value.MaxPageSize} are given at once. Ask for pages.");
    }
}
