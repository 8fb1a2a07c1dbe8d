using System.Globalization;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Tests.Limits;

public sealed class LimitBoundTests
{
    public static TheoryData<string> Names => [.. LimitBounds.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task As_much_as_is_allowed_passes_and_one_more_is_refused_with_its_code_and_both_numbers(string name)
    {
        var bound = LimitBounds.All[name];

        var within = await AskAsync(bound, bound.Most);
        var beyond = await AskAsync(bound, bound.Most + 1);

        var sentence = string.Create(CultureInfo.InvariantCulture, $@"\b{bound.Most + 1:N0}\b.* at most {bound.Most:N0}\b");
        Assert.Contains(within?.Code, bound.OtherCodes);
        Assert.DoesNotMatch(sentence, within?.Message ?? string.Empty);
        Assert.Equal(bound.Code, beyond?.Code);
        Assert.Matches(sentence, beyond?.Message);
    }

    [Fact]
    public void Every_code_of_a_limit_is_tried_but_that_of_time_which_nobody_counts()
    {
        var codes = typeof(ErrorCode).GetFields().Select(field => field.GetValue(null)).OfType<ErrorCode>().Select(code => code.Name).Where(code => code.StartsWith("LIMIT_", StringComparison.Ordinal));

        Assert.Equal(["LIMIT_TIME"], codes.Except(LimitBounds.All.Values.Select(bound => bound.Code)));
    }

    private static async Task<Refusal?> AskAsync(LimitBound bound, int many)
    {
        await using var server = await LimitedServer.StartAsync(bound.Settings);
        return await bound.AskAsync(server, many);
    }
}
