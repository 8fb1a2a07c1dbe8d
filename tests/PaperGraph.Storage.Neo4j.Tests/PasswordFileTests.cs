using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace PaperGraph.Storage.Neo4j.Tests;

public sealed class PasswordFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("secret")]
    [InlineData("secret\n")]
    [InlineData("secret\r\n")]
    public void A_password_is_read_from_its_file_without_the_end_of_the_line(string content)
    {
        File.WriteAllText(_file, content);

        Assert.Equal("secret", Read(("PasswordFile", _file)).Password);
    }

    [Fact]
    public void A_password_that_is_set_goes_first()
    {
        File.WriteAllText(_file, "secret");

        Assert.Equal("another", Read(("PasswordFile", _file), ("Password", "another")).Password);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Read(("PasswordFile", $"{_file}.missing")));

        Assert.StartsWith($"Neo4j:PasswordFile is “{_file}.missing”, which cannot be read: ", exception.Message, StringComparison.Ordinal);
    }

    private static Neo4jStoreOptions Read(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Neo4j:{setting.Name}", (string?)setting.Value))).Build();
        var options = new Neo4jStoreOptions();
        Neo4jStoreSettings.Read(configuration.GetSection(Neo4jStoreOptions.SectionName), options);
        return options;
    }
}
