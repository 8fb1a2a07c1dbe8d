using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace PaperGraph.Storage.Neo4j;

/// <summary>Reads the options from a section of the configuration; the binder is in a package that only the host has.</summary>
internal static class Neo4jStoreSettings
{
    /// <exception cref="OptionsValidationException">A value is none of its kind.</exception>
    public static void Read(IConfigurationSection section, Neo4jStoreOptions options)
    {
        options.Uri = ReadAddress(section, nameof(options.Uri)) ?? options.Uri;
        options.User = section[nameof(options.User)] ?? options.User;
        options.PasswordFile = section[nameof(options.PasswordFile)] ?? options.PasswordFile;
        options.Password = section[nameof(options.Password)] ?? ReadPassword(options.PasswordFile) ?? options.Password;
        options.Database = section[nameof(options.Database)] ?? options.Database;
        options.QueryTimeout = ReadTime(section, nameof(options.QueryTimeout)) ?? options.QueryTimeout;
        options.RetryFor = ReadTime(section, nameof(options.RetryFor)) ?? options.RetryFor;
    }

    private static Uri? ReadAddress(IConfigurationSection section, string name) => section[name] switch
    {
        null => null,
        // Nothing of it is shown: it may be a password.
        var text when text.Contains('@', StringComparison.Ordinal) => throw new OptionsValidationException(
            Options.DefaultName, typeof(Neo4jStoreOptions),
            [$"{Neo4jStoreOptions.SectionName}:{name} has a user or a password in it. Set Neo4j:User instead, and the password by the environment, Neo4j__Password."]),
        var text when Uri.TryCreate(text, UriKind.Absolute, out var address) => address,
        var text => throw Wrong(name, text, "which is no address. Set it to one such as http://localhost:7474."),
    };

    private static string? ReadPassword(string? file)
    {
        if (string.IsNullOrEmpty(file))
            return null;
        try
        {
            // Whoever wrote it with an editor or echo left an end of line that is no part of it.
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Wrong(nameof(Neo4jStoreOptions.PasswordFile), file, $"which cannot be read: {exception.Message} Name a file with the password, or set the password by the environment, Neo4j__Password.");
        }
    }

    private static TimeSpan? ReadTime(IConfigurationSection section, string name) => section[name] switch
    {
        null => null,
        var text when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) => time,
        var text => throw Wrong(name, text, "which is no time. Write hours, minutes and seconds, 00:00:30."),
    };

    private static OptionsValidationException Wrong(string name, string text, string why) =>
        new(Options.DefaultName, typeof(Neo4jStoreOptions), [$"{Neo4jStoreOptions.SectionName}:{name} is “{text}”, {why}"]);
}
