namespace Factum.Extraction.Startup;

/// <summary>
/// Which methods most documents reach behind the grammar, of each stage those first that are reached last; where a method is behind a language and a colon, documents in that language reach it. Written
/// by <c>dotnet run -c Release --project tests/Factum.Benchmarks -- reach</c> from what news of both languages reaches; worth writing again when much was added or renamed.
/// </summary>
/// <remarks>Classes are named by the compiler: the first look for one by its name takes the runtime as long as to compile a hundred methods.</remarks>
internal static class ReachedMethods
{
    /// <summary>What the stage of quantities reaches.</summary>
    public static void OfQuantities(Reached reached)
    {
        reached(typeof(Quantities.DocumentQuantities), ".ctor");
        reached(typeof(Quantities.QuantityOverlaps), "FirstOf Without Settle");
        reached(typeof(Quantities.TimeExpression), ".ctor");
        reached(typeof(Quantities.Times.TimexBuffer), "ToString Append .ctor");
        reached(typeof(Quantities.Times.Timex), "Append fr:Code AppendPartOfYear AppendYear AppendDate Format TypeOf");
        reached(typeof(Quantities.Times.TimeExpressions), "Write Anchor");
        reached(typeof(Quantities.Times.DateResolver), "Plain Ranked Celebrated Resolve");
        reached(typeof(Quantities.Times.TimeAnchor), "en:get_Now Resolve Next .ctor");
        reached(typeof(Quantities.Times.ClauseGrammar), ".ctor");
        reached(typeof(Quantities.AmountsAndNumbers), ".ctor");
        reached(typeof(Text.EquatableArrays), "ToEquatableArray");
        reached(typeof(Text.TextRange), "Overlaps get_Length Of");
        reached(typeof(Quantities.NumberExpression), ".ctor");
        reached(typeof(Quantities.MoneyExpression), ".ctor");
        reached(typeof(Quantities.QuantityExpressions), "Money Normalize Number Of");
        reached(typeof(Quantities.UnitNoun), "TryRead");
        reached(typeof(Text.WordTriggers), "en:IsLetter");
        reached(typeof(Quantities.Money.CountryCues), "en:IndexOf en:TryMatch en:MayMatch en:get_Count en:.ctor");
        reached(typeof(Quantities.Money.CountryCueList), "en:Read");
        reached(typeof(Quantities.Money.MoneyGrammar), "en:get_Countries");
        reached(typeof(Quantities.Money.CurrencyResolver), "en:CountNearby en:ReadCues en:ResolveStrong en:Score en:IsDollarLike Resolve .ctor");
        reached(typeof(Quantities.Money.CurrencyFamily), "en:ReadCountries en:get_ByCountry");
        reached(typeof(Text.PhraseTrie), "fr:SkipGapBefore");
        reached(typeof(Quantities.Bounds.BoundGrammar), "TryReadAfter TryReadEnd TryReadBefore");
        reached(typeof(Quantities.QuantityJoiner), "IsEquivalent IsBareSum ReadPer HasNounAfter IsNothing JoinSums IsTopic ReadBounds SkipSpacesBack ReadLink JoinPair JoinMeasures JoinFractions IsBareDigits LabelChains Join .ctor");
        reached(typeof(Quantities.QuantityReader), "Join");
        reached(typeof(Quantities.Times.Period), "en:.ctor");
        reached(typeof(Quantities.Times.FoldedText), "Matches IsWordCharacter");
        reached(typeof(Quantities.Times.TimeLexer), "Find");
        reached(typeof(Quantities.Times.NumericForms), "en:IsDayAndMonth en:IsWord");
        reached(typeof(Languages.English.EnglishTimeRules), "en:Beside en:IsCount en:IsName en:IsVerb en:Plain");
        reached(typeof(Quantities.Times.NameFilter), "Links InDigitChain IsMeasured");
        reached(typeof(Languages.French.FrenchTimeRules), "fr:IsCount fr:Of fr:IsStray fr:Plain");
        reached(typeof(Quantities.Times.TimeMatch), "Says Has Sub Speaks Followed Number");
        reached(typeof(Quantities.Times.TimeMatcher), "Better");
        reached(typeof(Quantities.Times.Length), "Of .ctor");
        reached(typeof(Quantities.Times.CalendarTime), "get_IsTimeOfDay fr:get_Granularity fr:get_DateOnly");
        reached(typeof(Quantities.Times.TimeBuild), "Edge Month Lasting en:DayOf en:Day");
    }

    /// <summary>What the stage of entities reaches.</summary>
    public static void OfEntities(Reached reached)
    {
        reached(typeof(Mentions.Coreference.ReferenceCollector), "Decided Employer fr:HasNoun IsTownOffice FirstFrom PossessorOf Moved Antecedent Add Collect .ctor");
        reached(typeof(Mentions.PhraseReference), ".ctor");
        reached(typeof(Mentions.Coreference.AntecedentScore), "en:IsDescribedAsOrganization en:IsWithin IsInsidePhrase TypeFit IsActedOnBy IsCollective OfThing fr:IsCalled IsNamedAfter OwnerAgreement IsCorporate IsAsker IsWhoseNoun IsSource IsAnimate OfNominal IsItself Salience OfPronoun");
        reached(typeof(Mentions.Coreference.ReferentGroups), "AreMembers ClassOf AreAlike IsOf");
        reached(typeof(Mentions.Coreference.CoreferenceReader), "fr:Stressed fr:TakesUp NameAround fr:IsOwner BearsName IsAgent en:PhraseBefore IsSpouse Surname IsCompany ModifiedByTree Modified IsPassive Consider IntroduceTogether FamilyOf BestForPronoun TakenUp IsStress Suits Protagonist fr:IsBetweenCommas Pair IsPossessed Together FirmOf ConsiderDescribed BestForNominal OneOfTwo OpensParagraph GroupLoosely NoteSpeaker DescribeBecoming Group DescribeByVerb Describe IsOrganizationOf Join NameBeforeComma Settle fr:BehindComplement NameBehind JoinApposition JoinTitles List IsAgencyOfDateline Introduce Index NamedReferent ReadSentence .ctor Resolve Read");
        reached(typeof(Languages.English.EnglishCoreference), "en:IsExpletive");
        reached(typeof(Languages.French.FrenchCoreference), "fr:IsExpletive");
        reached(typeof(Grammar.Morphology), "en:Reads en:Has");
        reached(typeof(Mentions.Coreference.NameTraits), "fr:IsNobodyKnown IsUnheardOf PersonGender IsPlural fr:ArticleGender en:IsUnknownSurname FollowsPluralArticle HeadOf .ctor");
        reached(typeof(Mentions.Coreference.GivenNameGenders), "Compare Contains Load Of");
        reached(typeof(Mentions.Coreference.Referent), "LatestBefore get_Latest get_IsNamed Add IsDescribedBy Describe .ctor");
        reached(typeof(Mentions.Coreference.QuotedWords), "Pass Read .ctor");
        reached(typeof(Mentions.Coreference.MarkableReader), "fr:IsBesidePlace IsSomebody IsPersonal ReadPronoun IsNominalised OwnerOf en:IsBodyOfOffice GenderOf EndOf HyphenCompound IsParticipleNoun Nominal OriginOf IsFormOfAddress IsInhabitant ReadWord ClassOf IsInRelative ClauseOf TopOf TopRelation ProminenceOf IsOwnerOfSubject IsSetAside ReadNames Read .ctor");
        reached(typeof(Grammar.Dependents), "GetEnumerator .ctor");
        reached(typeof(Grammar.Sentence), "Child Children get_Item");
        reached(typeof(Mentions.Coreference.Markable), ".ctor");
        reached(typeof(Mentions.TitleMention), ".ctor");
        reached(typeof(Mentions.TitleReader), "en:ReadHeadLastAfter IsOpener fr:SkipDeterminers Add en:IsPossessive en:IsTitleModifier ReadAfter Form fr:ReadHeadFirstAfter en:ReadHeadLastBefore IsTitleNoun Is fr:IsBarrier Has fr:ReadHeadFirstBefore ReadBefore ReadSentence .ctor Read");
        reached(typeof(Mentions.DocumentEntities), ".ctor");
        reached(typeof(Mentions.DocumentEntity), ".ctor");
        reached(typeof(Mentions.Mention), ".ctor");
        reached(typeof(Mentions.NameForm), "Join get_Entity .ctor");
        reached(typeof(Mentions.NameLinker), "Head Build JoinBracketed IsAcronymOf JoinAcronyms JoinHyphenated JoinAddressed en:IsSurnameOfNobody IsNamedByNoun IsOtherGender en:IsOfBranch IsClub IsProject EndsWith StartsWith IsShortFor TakeForFirms JoinInitials JoinShortForms AddressedAs fr:AddressedForm Split Fold Collapse FormOf .ctor Link");
        reached(typeof(Mentions.EntityReader), "Covers IsQuantity IsSetAside ReadNames Read");
        reached(typeof(Mentions.FoundName), ".ctor");
        reached(typeof(Mentions.InstitutionReader), "fr:Replace fr:Seat fr:IsComplement fr:NameEnd fr:SkipAdjectives fr:IsArticle fr:IsNamePart fr:Complement Read .ctor");
        reached(typeof(Mentions.NameHash), "en:FoldOther Finish");
        reached(typeof(Mentions.FirmEvidence), "IsPlaces en:HasChief en:IsTeam en:IsOwner IsFirm IsHeld fr:IsArticle Enterprise Tail Of .ctor");
        reached(typeof(Mentions.NameReader), "FirstWordAt Settle MayHold Set Signature Starts FindAgain AddTeamTails AddKnown en:EndsInPlaceHead fr:IsKnownPlace en:EndsInTeamWord IsPluralOfNobody Lower NamesGovernment HasCapital Add MayLead fr:AddHeadNoun AddPairs CountTeamWords AddWord Tokenize Tag .ctor Read");
        reached(typeof(Mentions.DatelinePlaces), "en:Place Settle");
        reached(typeof(Mentions.NameEvidence), "Settle Add .ctor");
        reached(typeof(Mentions.Spans.SpanTrimmer), "fr:IsFunctionWord IsShortRank IsRank IsOfficeAcronym IsFormOfAddress IsCount TrimRanks CutAtStop TrimStart TrimEnd Trim .ctor");
        reached(typeof(Mentions.InstitutionHeads), "fr:StartsWith fr:At");
        reached(typeof(Mentions.NameDescriptions), "KindOf IsOne IsMembership Named IsBorn IsMember IsAddressed IsOfficer IsSite IsLocal IsPolity After Add Before AddOwn AddTo");
        reached(typeof(Mentions.Spans.HeadlineSpans), "IsTitleCase Trim");
        reached(typeof(Mentions.Spans.TownSpans), "en:IsTown Part Correct");
        reached(typeof(Mentions.Spans.Nameless), "IsModifier IsTitleAlone IsAilment IsCommonAcronym IsAdherent IsUnnamed IsFormOfAddressAlone IsNameless .ctor");
        reached(typeof(Mentions.TitleGrammar), "IsLink");
        reached(typeof(Mentions.Spans.FormerPrefix), "IsAt");
        reached(typeof(Mentions.Spans.SpanBounds), "ExtendToPossessive ExtendToHead ExtendToArticle ExtendToInitial ExtendToGivenName CutAfterKnown Of .ctor");
        reached(typeof(Mentions.Spans.PartedNames), "en:PartOffices PartAtVerbs en:PartDescribed en:PartOwners Part .ctor");
        reached(typeof(Mentions.Spans.FieldNames), "en:IsFieldName en:JoinFields en:JoinServices Join .ctor");
        reached(typeof(Mentions.Spans.SpanList), "fr:Put Covering en:Covers");
        reached(typeof(Mentions.Spans.NamesByNouns), "en:ExtendPolities fr:ExtendNamed en:AddLabels Add .ctor");
        reached(typeof(Mentions.Spans.JoinedNames), "en:NameAfterLink en:Holds en:JoinPartners en:ExtendHeads JoinComplements en:AddHeads JoinOwners JoinAcrossCommas JoinHeads .ctor");
        reached(typeof(Mentions.Spans.SpanRefinement), "Settled Refine .ctor");
        reached(typeof(Mentions.NameSpan), ".ctor");
        reached(typeof(Mentions.NameLabels), "IsInside");
        reached(typeof(Mentions.NameTagger), "ScoreKinds Best Decode Score Tag .ctor");
        reached(typeof(Mentions.NameModel), "Score");
        reached(typeof(Mentions.NameFeatures), "CuesAfter CuesBefore Prefix Suffix Key Look Form Extract");
        reached(typeof(Mentions.NameSentence), "fr:IsCompoundGivenName Lower IsCandidate HasCapitalAfter AddTo FindPhrase LowerCaseNames IsCompoundOfWords Complete Add Begin .ctor");
        reached(typeof(Mentions.Gazetteer), "Find Fingerprint FindFinished");
        reached(typeof(Mentions.TokenShapes), "IsNameLike OfMark IsAddress Of");
        reached(typeof(Mentions.BoilerplateReader), "CreditEnd IsBoilerplate StartsWith IsByline ReadLine Read");
    }

    /// <summary>What the stage of facts reaches.</summary>
    public static void OfFacts(Reached reached)
    {
        reached(typeof(Facts.DocumentFacts), ".ctor");
        reached(typeof(Facts.Sums.AmountSubjects), "Of");
        reached(typeof(Facts.ExtractedFact), ".ctor");
        reached(typeof(Facts.FactEvidence), ".ctor");
        reached(typeof(Text.LineMap), "Column Line .ctor");
        reached(typeof(Facts.Circumstances.Receptions), "Join");
        reached(typeof(Facts.Happenings.HappeningMerger), "Equivalent fr:Alike Absorb Matches CountCommon CountShared SwapsParties IsSame IsWording AddKeys Merge");
        reached(typeof(Facts.Happenings.HappeningKey), "Equals GetHashCode .ctor");
        reached(typeof(Facts.Circumstances.JourneyPurposes), "Add");
        reached(typeof(Facts.Circumstances.NamedPlaces), "Apply");
        reached(typeof(Facts.Circumstances.MovementOrigins), "Add");
        reached(typeof(Facts.Circumstances.PlacesTakenUp), "Where SaysThere Add");
        reached(typeof(Facts.Circumstances.LooseCircumstances), "Takes Closest IsModifier HangPlaces IsTaken HangTimes Hang .ctor Add");
        reached(typeof(Facts.Factuality.DenialEffects), "Deny Apply");
        reached(typeof(Facts.FactReader), "Overlaps AddPlaces Mentions Span Fact Arrange InTextOrder DropOwnAudience RelatesToItself IsOf TellApart RemoveOffices InSentenceOrder CompleteOwnership Incidental Contradicts RemoveParts Lemmas Has Topic IsBoilerplate Read");
        reached(typeof(Facts.Speech.SpokenAudiences), "en:Listener IsOfWhatIsSaid Add");
        reached(typeof(Facts.Speech.StatementJoiner), "en:JoinAppraisals en:JoinAdded en:TrimAudiences Join");
        reached(typeof(Facts.Speech.SpeechReader), "Denies OwnDenial AddOwnDenials Inherit IsContent fr:HasComplementizer HasContent fr:TellsClause Performs IsAttribution Says RangeOf GivesWords IsOwn AddAttributed AimAtOwner Extend EndBefore FirstWithQuote AddQuote ByQuotingWord AddQuotes Settle .ctor");
        reached(typeof(Facts.Speech.QuoterReader), "Clitic Subject IsImpersonal get_Item en:HasAny Take HasAll IsQuoter QuotationAt IsEmbedded SentenceAt WordCount Assign Read .ctor");
        reached(typeof(Facts.Speech.Quoter), ".ctor");
        reached(typeof(Facts.Speech.QuotedNames), "IsMark IsName Without");
        reached(typeof(Facts.Speech.Quotation), ".ctor Defines Find");
        reached(typeof(Facts.Sums.SumChoice), "fr:Disagree Apply");
        reached(typeof(Facts.Sums.CostChoice), "Apply");
        reached(typeof(Facts.Sums.LeftoverAmounts), "en:Modified Thing Add");
        reached(typeof(Facts.Relations.InstitutionPlaces), "en:IsOrganizationNoun fr:Resident en:End Before en:Behind PlaceAt .ctor Add");
        reached(typeof(Facts.Sums.PurchasePrices), "Add");
        reached(typeof(Facts.Happenings.ResumedDeals), "Move");
        reached(typeof(Facts.Sums.ApposedSums), "Add");
        reached(typeof(Facts.Relations.LocationFacts), "en:Named IsRegion LiesIn en:AddSited Add en:AddBased");
        reached(typeof(Facts.Posts.UnnamedBodies), "en:IsSame en:Told en:IsFirms en:IsNamed Name en:Title .ctor en:Officer en:IsOffice");
        reached(typeof(Facts.Posts.OfficeJoiner), "fr:IsDeputy fr:NameBodies NamePredecessors en:IsGeneric en:NameEmployers fr:Held Joins fr:Complete Join .ctor");
        reached(typeof(Facts.Posts.ComingOffices), "Apply");
        reached(typeof(Facts.Posts.TitleJoiner), "Join");
        reached(typeof(Facts.Sums.FormerFigures), "AddPrices en:IsBracketed Add en:IsNearer en:Former");
        reached(typeof(Facts.Happenings.RespectiveFacts), "fr:Add");
        reached(typeof(Facts.Happenings.NamedTogether), "Resolve .ctor");
        reached(typeof(Facts.Fillers.MentionOrder), ".ctor");
        reached(typeof(Facts.Sums.SharedResults), "Complete");
        reached(typeof(Facts.Happenings.CoInvestors), "Add");
        reached(typeof(Facts.Sums.GappedSums), "Add");
        reached(typeof(Facts.Relations.ApposedRelations), "fr:AddSeveral Possessor Genitive Read IsExcluded InLaw Add");
        reached(typeof(Facts.Relations.AffiliationFacts), "fr:Bracketed MayBeParty IsCamp Add");
        reached(typeof(Facts.Relations.SurvivingRelatives), "en:AddCompanion en:Add");
        reached(typeof(Facts.DraftsBySentence), ".ctor");
        reached(typeof(Facts.Frames.WordFilter), "MayHold Add .ctor");
        reached(typeof(Facts.Relations.LifeDates), "Add en:AddListed");
        reached(typeof(Facts.Posts.TitleFacts), "Described Trim IsPatron Fact BelongsToName Noun Add");
        reached(typeof(Facts.Fillers.UnfitFillers), "fr:IsUnfit Drop");
        reached(typeof(Facts.Relations.CompoundParticiples), "en:Add");
        reached(typeof(Documents.EvidenceLocator), "Locate SentenceAt .ctor");
        reached(typeof(Facts.Posts.OfficeReader), "After IsTitle Head en:Before en:IsPublic Title At Complete Begin .ctor");
        reached(typeof(Grammar.Sentence), "get_Root");
        reached(typeof(Facts.Fillers.AcceptedKinds), "IsPlural Accepts");
        reached(typeof(Facts.Factuality.Standing), "Deny Report Rank Limit");
        reached(typeof(Facts.Factuality.StandingReader), "IsRestricted IsSaidIn IsHypothetical CarriesTense IsBare IsSetOff IsUnder Report TakesUp Attributes IsScheduled Govern Determine en:IsHearsay Mood Tense IsSaid IsNegated HasNegativeWord Assess Climb Rules Read Begin .ctor");
        reached(typeof(Facts.FactDraft), "get_Merged Merge CountOf Same Of Has Add .ctor");
        reached(typeof(Text.TextRange), "Equals Contains");
        reached(typeof(Facts.Clauses.SurfaceReader), "en:NominalBefore en:PastBareTitle fr:PastNoun EndOfName IsCourtesy PastCourtesies HasInnerActor HasDativeBetween NameBehindMark AfterPreposition en:NameBeforeCopula NameBefore IsSingleBesidePlural ChunkEnd NameAfter .ctor");
        reached(typeof(Facts.Fillers.DiscussedOrganization), "At .ctor");
        reached(typeof(Facts.Clauses.Clause), "en:Remove Begin Add .ctor");
        reached(typeof(Facts.Circumstances.EventContext), "Preposition Holds IsBeginning IsSite Narrowest IsSudden IsOfFormerFigure IsQuoted Places Nearby AmountOf AttachPlace Reaches AttachIntermediary IsPlaceless Attach First StartOf EndOf Begin .ctor");
        reached(typeof(Facts.Frames.MatchedExpression), ".ctor");
        reached(typeof(Facts.Frames.FrameMatcher), "en:IsShare fr:PutOwnSumsFirst PricedBy en:SharedIn en:TrimGrounds en:TakeWhatChangesHands HoldsOneOfPair IsPrenominal en:HasDeterminer en:OwnerOf fr:HasInfinitive PairRelatives AgreesWithSeveral fr:IsNearFuture IsDefinite IsArticle Infinitive AddAgreeing fr:LacksOffice AddTopic en:NamesItsBody en:HasPossessor IsAlone NamesBody IsAnaphor IsPublicOffice Lacks IsRanked Governor IsOfSeveral IsDeniedBy IsAbove OwnRange LabelsSelf Holds IsItsOwnOwner fr:IsRespective IsSeveral IsIndefinite fr:LacksOblique TrimCompanions SentenceHas LacksVerb ParticleObject Companionable TrimBefore IsForeignParticle IsOnDayToCome IsBelow IsLoose Crosses Beside AreTogether Add IsComing TrimVenue fr:StandsBehindNoun IsDistinctive Participle SubjectAbove AnySeveral AnyIndefinite HasAnyNear TriggerRange HasDistributor Distribute WordsOfSums LacksDistinctive CountEntities LateRefusal RequiresTwo EndsLike OpensAsNoun NameThoseRepresented NameThoseBehindColon HoldsArticleAlone Distinct TrimOthers TrimTrigger HoldsCompanion Refusal Alone CountDistinct Near AddSumReached IsOfficeWithin HasPronounSubject Supplement fr:LacksComplement Complete LacksRequired Hold Guess GuessMissing IsRecentPast Held Bind Widened en:IrregularPast Fill LackOfVoice fr:StandsForOnlyVerb fr:ParticipleBehindName LackOfWords IsPresentParticiple Try ReadOpeningParticiple OpeningParticiple fr:MistaggedBehindClitic MistaggedVerb Match en:MistaggedBehindName Begin .ctor");
        reached(typeof(Facts.FactArgument), ".ctor");
        reached(typeof(Facts.Clauses.SurfaceComplements), "Between fr:PastTime IsListComma Closing OpensComposite en:OfNoun OpensTime ReadAround IsModifier Around fr:ReadAfter fr:After .ctor");
        reached(typeof(Facts.Fillers.FillerResolver), "AddListedBefore en:Fraction en:Count en:IsBody IsOfWhoIsNamed IsBareTitle en:IsOfNameBefore NameCalled Amount IsCoordinated Settlement OpensAsPlural AddListed Time AmountAt IsAgentive NameIncluded AddTogether AddPronounBefore Collect NamesOfCounted Resolve en:NamesBehindPlural Release IsActor Text Phrase Apposed Described IsActorNoun MentionBeside OneOf MentionOf Entity One en:HeadOfChunk SetApart .ctor");
        reached(typeof(Facts.Clauses.ClauseReader), "en:Accused fr:OpensRelative Speaks en:IsFollowedByMainVerb fr:HasRelativeObject OfNoun IsSetOff Preceding IsTemporal fr:OneNamed OpensItsClause NamesBehindComma IsGerundOf IsInsertedSpeech IsObjectRelative Disagree IsDativeClitic en:Adjective OfficeBefore TakeSecondSubject NamedBefore DescribedBefore en:HasNameAsObject en:SubjectOfAuxiliary en:HasFunction IsBehindGerund IsGerund IsLooseConjunct IsTakenForFinite UndergoesAbove Agreeing OpensClause en:AddPredicate en:TemporalApposition AddNearestAgreeing fr:IsListed Predicative fr:HasParticipleAuxiliary en:HasAgent IsPurposeBehindName fr:FollowsEquative HasRelativeSubject en:BearerOf HasCopula fr:HasColonBetween fr:AddPredicateBehindTime fr:FollowsRelativeObject ImpliedSubject Subordinate Announced DirectAntecedent en:Predicated en:NameRightBefore en:TemporalSubject IsInfinitive Introduced AddPurpose Inserted AddClauseSubject AddAround get_Suggested AddGoverningSelf fr:OneOfThose AddDependentSelves BodyBeside Selves AddSum AddWholes AddShared AddNestedInNoun Noun NounComplements FirstNumeral en:OpensAsPast en:FirstOfNumber fr:OpensPhrase Stressed HasInfiniteAuxiliary fr:DisplacedObject Possessed PairOpensAt en:IsPronounBeside HasSubjectClitic Subject OutsideRelative BodyOf NamedOfficer SubjectClitic OpensQuotation en:EndsInSpeaker FollowsQuote Inverted RelativeObject NameBehind fr:GoesOn IsRelative Antecedent Closing AddGovernors AddPossessors AddJoinedSubject fr:OpensAsParticiple Interrupted en:Acquainted en:AddSiteOfSubject Voices States OpeningComma IsSaying InsertedSpeaker Spelled Quantifies fr:PastApposition en:AddIndirectObject fr:AddPredicateBehindName FollowsMark AddNested IsQuantified IsReflexive fr:FollowsReflexive TakeObject Oblique CaseName TakeSubject TakeOblique IsPastParticiple IsHeadlinePassive ReadDependent ReadDependents en:IsReducedRelative IsPassive ReadVerb Verb IsFinite .ctor");
        reached(typeof(Facts.FactKind), "Takes Role get_Ordered");
        reached(typeof(Facts.Frames.Evoked), "MayExclude Binds MayStandIn Kept Words .ctor");
        reached(typeof(Facts.Fillers.DocumentFillers), "Amount Time Rent Text Entity Words .ctor");
        reached(typeof(Facts.Clauses.PhraseExtent), "en:Acquaintance BehindSum IsSum IsQuoteOrHyphen Kept Keep Of .ctor");
        reached(typeof(Facts.Frames.MatchWorkspace), ".ctor");
        reached(typeof(Facts.Clauses.SurfaceSubjects), "en:HeadOfChunk en:Introduces After PairOpensBefore VerbJoinedTo Left MatchingComma AppositionBefore IsSaidByUs EndsInSpeaker fr:Around en:ClosingSpeaker .ctor");
        reached(typeof(Facts.Speech.Attribution), ".ctor");
        reached(typeof(Facts.Filler), ".ctor");
        reached(typeof(Languages.English.EnglishVerbForms), "en:ByForm en:Table en:Infinitives");
        reached(typeof(Languages.French.FrenchVerbForms), "fr:Respelled fr:Ends fr:Infinitives");
        reached(typeof(Facts.FactGrammar), "en:get_MayBeSited get_MayBeSibling get_MayBeParty en:IsRegularParticiple IsActor IsPresentParticiple Has Initials get_AttributionInitials IsKnown Relemmatize");
        reached(typeof(Facts.Clauses.Complement), ".ctor");
        reached(typeof(Facts.Clauses.AnnotatedSentence), "Has IsOrganization get_HasNames OpensConjunct get_Times HeadOf get_Amounts MayHaveAny MayHave IsNominal get_Reference get_Number Child get_Amount fr:Relemmatize get_Time Relation Lower IsVerbal Correct en:Features get_Covering IsPlace IsUpper FindDateline get_Mention get_Item FirstAt Unmapped Cover IsLower .ctor Of");
        reached(typeof(Facts.Speech.AttributionReader), "Titled en:HasContentAfter IsWithin IsParenthetic IsImpersonal IsAttribution fr:IsAttributionOfThree OpensAttribution OpensAttributionWith BySpeech MayOpenAttribution ByPreposition Read .ctor");
        reached(typeof(Facts.Speech.SentenceReading), ".ctor");
        reached(typeof(Facts.Frames.WordGlance), "MayHold Of Add");
        reached(typeof(Facts.Frames.FrameNotation), "SetOption Default Behind Types Bind IsWord Units");
        reached(typeof(Facts.Frames.RoleBinding), ".ctor");
        reached(typeof(Facts.Frames.LexicalUnit), ".ctor");
        reached(typeof(Facts.Frames.DeclaredLine), "Units");
        reached(typeof(Facts.Frames.FrameIndex), "Keep Place Read Entry Find");
        reached(typeof(Facts.Clauses.WordMap), "get_Item");
        reached(typeof(Facts.Frames.WordSignature), "Of");
        reached(typeof(Quantities.DocumentQuantities), "Outside");
    }
}
