using System;
using System.Reflection;
using System.Runtime.CompilerServices;
using Factum.Extraction.Facts;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Startup;

/// <summary>
/// Has the later stages ready when the first document of a process gets there. What a first document waits for is the compiler, for the lexicons and for the code alike: while the document's thread
/// compiles its way through the grammar, another opens the lexicons in the order in which they will be asked for, and then compiles the code that is reached last.
/// </summary>
/// <remarks>Nothing depends on it: a stage that comes first opens and compiles for itself, and gets the same.</remarks>
internal static class Preparation
{
    private const BindingFlags OwnMembers = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Prepares a language, and the code of the stages that all languages share.</summary>
    public static void Run(LanguagePack language)
    {
        OpenLexicons(language);
        Type[] types = typeof(Preparation).GetTypeInfo().Assembly.GetTypes();
        Compile(types, typeof(FactReader).Namespace!);
        Compile(types, typeof(EntityReader).Namespace!);
    }

    private static void OpenLexicons(LanguagePack language)
    {
        _ = language.Times?.Patterns(false);
        _ = language.Times?.Triggers;
        _ = language.Quantities.Triggers(language.Numbers.Grammar);
        _ = language.Coreference;
        if (language.Names is { } names) _ = (names.Model, names.Words, NameLexicon.World);
        _ = language.Facts.Index;
    }

    private static void Compile(Type[] types, string space)
    {
        for (int i = types.Length - 1; i >= 0; i--)
            if (types[i].Namespace == space && HoldsLogic(types[i])) Compile(types[i]);
    }

    // Records bear many members that only tests and tools call.
    private static bool HoldsLogic(Type type) => !type.IsInterface && !type.IsEnum && !type.IsGenericTypeDefinition && type.GetMethod("<Clone>$", OwnMembers) is null;

    private static void Compile(Type type)
    {
        foreach (MethodInfo method in type.GetMethods(OwnMembers))
            if (!method.IsAbstract && !method.ContainsGenericParameters) RuntimeHelpers.PrepareMethod(method.MethodHandle);
        foreach (ConstructorInfo constructor in type.GetConstructors(OwnMembers)) RuntimeHelpers.PrepareMethod(constructor.MethodHandle);
    }
}
