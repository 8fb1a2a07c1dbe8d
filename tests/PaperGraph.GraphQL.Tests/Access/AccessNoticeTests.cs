using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Access;

public sealed class AccessNoticeTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", false, false)]
    [InlineData("http://0.0.0.0:5080", false, true)]
    [InlineData("http://0.0.0.0:5080", true, false)]
    public async Task A_server_that_others_reach_and_that_knows_nobody_says_so_at_the_start(string address, bool hasKey, bool isSaid)
    {
        var log = new CollectedLog();
        var builder = WebApplication.CreateSlimBuilder(hasKey ? ["--Auth:Keys:ada:Role=READER", $"--Auth:Keys:ada:Hash={KeyHash.Of("key")}"] : []);
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddPaperGraphQL().AddGraphQLEngine().AddFakes();
        await using var server = builder.Build();
        Listening.At(server.Services, address);

        await server.StartAsync();

        Assert.Equal(isSaid, log.Lines.Any(line => line.Id == 4103 && line.Line.Contains("set Auth:Keys", StringComparison.Ordinal)));
    }
}
