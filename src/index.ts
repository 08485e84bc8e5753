/**
 * The front door: by name what `data` and `app` use, stage by stage. Tests import what stands behind it from its own file.
 */

// Units

export { daysPerYear } from "./units.ts";

// Language: words and figures

export { modelVersion } from "./assessment/modelVersion.ts";
export { decimalNumber } from "./dataset/decimalNumber.ts";
export { editDistance } from "./language/editDistance.ts";
export {
  decimalsFor,
  percent,
  unitWords,
  valueAndRange,
  withUnit,
  yearRange,
} from "./language/figures.ts";
export { firstTen } from "./language/firstTen.ts";
export { fold } from "./language/fold.ts";
export { languages } from "./language/languages.ts";
export type { MessageKey } from "./language/messages.ts";
export { rankFigure } from "./language/rankWords.ts";
export { shortened } from "./language/shortened.ts";
export { slip } from "./language/slip.ts";
export { translationNote } from "./language/translationMark.ts";
export { createWords, type Words } from "./language/words.ts";
export type { WordTable } from "./language/wordTable.ts";
export { type OtherNames, otherNamesFileName, parseOtherNames } from "./region/otherNames.ts";

// Statistics

export type { LorenzPoint } from "./statistics/lorenzCurve.ts";
export type { EstimatedIndex } from "./statistics/sobolIntervals.ts";

// Geometry

export { coast, disputedBorders, innerBorders } from "./geometry/borders.ts";
export {
  type BoundaryPolicy,
  type DisputedLine,
  ownerUnder,
  parseBoundaryPolicy,
} from "./geometry/boundaryPolicy.ts";
export { equalEarth, equalEarthExtent, equalEarthInverse } from "./geometry/equalEarth.ts";
export { mainRing } from "./geometry/mainRing.ts";
export { type CompassDirection, nearestRegion } from "./geometry/nearest.ts";
export { neighbours } from "./geometry/neighbours.ts";
export { outlinedAmong } from "./geometry/outlinedAmong.ts";
export { parseOwnShapes } from "./geometry/own/parseOwnShapes.ts";
export { placeLocator } from "./geometry/placeLocator.ts";
export { regionLocator } from "./geometry/regionLocator.ts";
export { parseRegionTable, type RegionRecord } from "./geometry/regionTable.ts";
export { objectOf, type RegionFeature, regionFeatures } from "./geometry/topology.ts";

// Dataset: tables, checks and the join

export { assembleCells } from "./dataset/assembleCells.ts";
export { type CrossCheck, measuresOf, sumOf } from "./dataset/crossChecks.ts";
export { type Csv, type CsvOptions, type CsvRecord, csvRecords } from "./dataset/csvRecords.ts";
export {
  type Compiled,
  type Dataset,
  type DatasetNotes,
  type DatasetRecord,
  type DatasetSource,
  declaredVariables,
  type RefreshLimits,
  type Row,
  type SourceFile,
} from "./dataset/dataset.ts";
export {
  type DatasetNotesFile,
  datasetNotesFileName,
  parseDatasetNotes,
  withNotes,
} from "./dataset/datasetNotes.ts";
export { decodeText, type TextEncoding } from "./dataset/decodeText.ts";
export { formatReference } from "./dataset/formatReference.ts";
export { formatTable } from "./dataset/formatTable.ts";
export { capacityFuels, generationFuels } from "./dataset/fuels.ts";
export { type GateFailure, gateRules } from "./dataset/gate.ts";
export { gateSentence } from "./dataset/gateSentence.ts";
export type { Joined } from "./dataset/join.ts";
export { lastResult } from "./dataset/lastResult.ts";
export { type Cells, isMeasure, type Measure } from "./dataset/measure.ts";
export { optional } from "./dataset/optional.ts";
export { isMissingMark, parseNumber } from "./dataset/parseNumber.ts";
export { parseReference } from "./dataset/parseReference.ts";
export { parseTable } from "./dataset/parseTable.ts";
export { provinceDerivations } from "./dataset/provinceDerivations.ts";
export type {
  CompiledReference,
  Reference,
  ReferenceColumn,
  ReferenceRecord,
  ReferenceRow,
  ReferenceShape,
  RowOf,
} from "./dataset/reference.ts";
export { type ReferenceFile, readReference, referenceFileName } from "./dataset/referenceFile.ts";
export { type AiSite, aiSitesShape } from "./dataset/references/aiSites.ts";
export { type Anchor, anchorsShape } from "./dataset/references/anchors.ts";
export { type BillStudy, billStudiesShape } from "./dataset/references/billStudies.ts";
export { type ClimateZone, climateZonesShape } from "./dataset/references/climateZones.ts";
export {
  type ContestedFigure,
  contestedFiguresShape,
} from "./dataset/references/contestedFigures.ts";
export { countryGroupsShape } from "./dataset/references/countryGroups.ts";
export {
  type DataCentreFigure,
  dataCentreFiguresShape,
} from "./dataset/references/dataCentreFigures.ts";
export { type DemandByYear, demandByYearShape } from "./dataset/references/demandByYear.ts";
export { type GridCaveat, gridCaveatsShape } from "./dataset/references/gridCaveats.ts";
export { inferenceFiguresShape } from "./dataset/references/inferenceFigures.ts";
export {
  benchmarkTasks,
  type MeasuredInference,
  measuredInferenceShape,
} from "./dataset/references/measuredInference.ts";
export {
  confidences,
  type NotableModel,
  notableModelsShape,
} from "./dataset/references/notableModels.ts";
export {
  type OperatorEfficiency,
  operatorEfficiencyShape,
} from "./dataset/references/operatorEfficiency.ts";
export { type OperatorSite, operatorSitesShape } from "./dataset/references/operatorSites.ts";
export { type PriceLevel, priceLevelsShape } from "./dataset/references/priceLevels.ts";
export { type SiteRule, siteRulesShape } from "./dataset/references/siteRules.ts";
export { type SiteState, siteTimelinesShape } from "./dataset/references/siteTimelines.ts";
export { useSharesShape } from "./dataset/references/useShares.ts";
export { spellingKey } from "./dataset/spellingKey.ts";
export { isStale, publishedStatuses, type Status } from "./dataset/status.ts";
export { finish, type Steps } from "./dataset/steps.ts";
export { type TableColumn, tableColumns } from "./dataset/tableColumns.ts";
export {
  type Topic,
  topics,
  type VariableId,
  type Variables,
  variableIds,
  variables,
} from "./dataset/variable.ts";
export { variableName } from "./dataset/variableName.ts";

// Region: the world as built

export { type AtlasFile, parseAtlas, type Release } from "./region/atlasFile.ts";
export { currentId } from "./region/currentId.ts";
export { evidenceFileName, evidenceFileOf } from "./region/evidenceFile.ts";
export { joinTable } from "./region/own/joinTable.ts";
export { ownTopology } from "./region/own/ownTopology.ts";
export { type OwnWorld, ownWorld } from "./region/own/ownWorld.ts";
export { levelFolder, shapesFileName, topicFileName } from "./region/parseTopic.ts";
export { type ParsedWorld, parseWorld, type TopicJson, withColumns } from "./region/parseWorld.ts";
export { parseWorldWithin, parseWorldWithinSteps } from "./region/parseWorldWithin.ts";
export { placeCodes } from "./region/placeCodes.ts";
export { publicCode } from "./region/publicCode.ts";
export { countryOf, type Level, levels, type Region, type World } from "./region/region.ts";
export { regionAbove } from "./region/regionAbove.ts";
export { type RegionIndex, regionIndex } from "./region/regionIndex.ts";
export { type NamedRegion, type Naming, regionNames } from "./region/regionNames.ts";
export { regionsWithin } from "./region/regionsWithin.ts";
export { type TopicFile, topicFile } from "./region/topicFile.ts";
export type {
  EvidenceFigure,
  LevelKey,
  WorldEvidence,
  YearOfDemand,
} from "./region/worldEvidence.ts";

// Own: a table of the reader's beside the published ones

export { ownDataset } from "./own/ownDataset.ts";
export { leaveOut, type OwnAnswers, type OwnQuestion } from "./own/ownIssue.ts";
export { ownIssueWords, ownQuestionWords } from "./own/ownIssueWords.ts";
export { type OwnPlaces, ownPlaces } from "./own/ownPlaces.ts";
export type { OwnReading } from "./own/ownReading.ts";
export type { OwnSheet } from "./own/ownSheet.ts";
export { isWorkbook, readOwnFile } from "./own/readOwnFile.ts";
export { readOwnSites } from "./own/readOwnSites.ts";
export { readOwnTable } from "./own/readOwnTable.ts";
export { sheetOfWorkbook } from "./own/sheetOfWorkbook.ts";
export type { SheetRead } from "./own/sheetRead.ts";
export { hasSites } from "./own/siteColumns.ts";
export { withOwnFigures } from "./own/withOwnFigures.ts";

// Scenario: parameters, presets, settings

export { applySettings, type ParsedScenario } from "./scenario/applySettings.ts";
export { changedSettings } from "./scenario/changedSettings.ts";
export {
  aggregations,
  type IndexChoice,
  normalisations,
  type Pillar,
  pillars,
  type Weights,
} from "./scenario/indexChoice.ts";
export {
  longestOf,
  longestWords,
  type OwnWordField,
  type OwnWords,
  ownWordFields,
  parseOwnWords,
} from "./scenario/ownWords.ts";
export type { Parameter } from "./scenario/parameter.ts";
export { type ParameterId, parameters } from "./scenario/parameters.ts";
export { parseScenario } from "./scenario/parseScenario.ts";
export { defaultScenario, presets } from "./scenario/presets.ts";
export { type ParameterRange, rangeOf } from "./scenario/rangeOf.ts";
export { repeatedSettings } from "./scenario/repeatedSettings.ts";
export { routingText } from "./scenario/routingShares.ts";
export {
  type Basis,
  bases,
  type CoolingChoice,
  coolingChoices,
  type Scenario,
  type Switches,
  scenarioVersion,
} from "./scenario/scenario.ts";
export type { ScenarioIssue } from "./scenario/scenarioIssue.ts";
export { scenarioIssueWords } from "./scenario/scenarioIssueWords.ts";
export { scenarioSchema } from "./scenario/scenarioSchema.ts";
export { scenarioYears, yearStatus, yearStatuses, yearsBetween } from "./scenario/scenarioYears.ts";
export { settings } from "./scenario/settings.ts";
export { type ShownUnit, shownUnit } from "./scenario/shownUnit.ts";
export {
  modelChoices,
  type RoutingShare,
  routingChoices,
  type TokenChoice,
  type TokenEnergyMethod,
  tokenEnergyMethods,
  type WorkloadChoice,
  workloadChoices,
} from "./scenario/tokenChoice.ts";
export { weightPresets } from "./scenario/weightPresets.ts";

// Model: quantities and equations

export { nearestYear } from "./model/evidence/baseLoads.ts";
export { baseYear } from "./model/evidence/evidenceRule.ts";
export { evidenceKeyCoverage, fitEvidenceKey } from "./model/evidence/fitEvidenceKey.ts";
export type { LeftOutCountry } from "./model/evidence/keyCoverage.ts";
export { countingDay } from "./model/evidence/sitePower.ts";
export type { Evidence } from "./model/evidence.ts";
export {
  isPlausibleLoadFactor,
  loadFactorOfParts,
  meteredLoadFactor,
  plausibleLoadFactor,
  publishedLoadFactor,
} from "./model/grid/loadFactorOfPeak.ts";
export type { BenefitRatio } from "./model/ledgers/benefitRatio.ts";
export { type Lever, leversOf } from "./model/lifecycle/levers.ts";
export { type LifeLedger, lifeLedgers } from "./model/lifecycle/lifeLedger.ts";
export { type LifeModel, lifeModels } from "./model/lifecycle/lifeModels.ts";
export { crossoverOf, hiddenUntil, inferenceUntil } from "./model/lifecycle/lifeUntil.ts";
export { lifeScenario, type ModelLife, modelLifeOf } from "./model/lifecycle/modelLife.ts";
export { impliedRatio, modelOfScenario, withModel } from "./model/lifecycle/withLifeModel.ts";
export { unreadLoadFile } from "./model/loadVariables.ts";
export { parametersRead } from "./model/parametersRead.ts";
export { parseRouting } from "./model/routing/parseRouting.ts";
export { emptyRow } from "./model/routing/routing.ts";
export { routingIssueWords } from "./model/routing/routingIssue.ts";
export type { TokenEnergy } from "./model/tokens/tokenEnergy.ts";
export { tokenEnergyOf } from "./model/tokens/tokenEnergyOf.ts";
export { waterStressClass } from "./model/water/waterStress.ts";

// Indicator: the list of findings

export { type Indicator, type IndicatorGroup, indicatorGroups } from "./indicator/indicator.ts";
export { indicators } from "./indicator/indicators.ts";
export { openingLayers } from "./indicator/openingLayers.ts";

// Assessment: results of every region

export { type Assess, assess, assessmentsOf } from "./assessment/assess.ts";
export {
  type Assessment,
  type IndicatorColumn,
  type OutcomeKind,
  outcomeKinds,
  showsNumber,
} from "./assessment/assessment.ts";
export { type DataCentreYear, dataCentreYears } from "./assessment/dataCentreYears.ts";
export { effectiveWeights, pillarIndicators } from "./assessment/effectiveWeights.ts";
export { explain } from "./assessment/explain.ts";
export { headroomClassOf } from "./assessment/headroomClassOf.ts";
export { type Intervals, isSettled, type OneRegion } from "./assessment/intervals.ts";
export { columnOf, evidenceOf, outcomeOf, type RegionOutcome } from "./assessment/outcome.ts";
export { layerSays } from "./assessment/rankedValues.ts";

// Ensemble: intervals from many draws

export { countIntervals } from "./ensemble/countIntervals.ts";
export { drawGroups } from "./ensemble/drawGroups.ts";
export {
  type DrawnIndicators,
  type Ensemble,
  type EnsembleRequest,
  ensembleOf,
  ensemblesOf,
  isDrawn,
} from "./ensemble/ensemble.ts";
export { type DrawRange, drawCount, type EnsembleCounts } from "./ensemble/ensembleCounts.ts";
export { ensembleSummary } from "./ensemble/ensembleSummary.ts";
export { intervalsOf, regionIntervalsOf } from "./ensemble/intervalsOf.ts";
export { packCounts } from "./ensemble/packedCounts.ts";

// Sensitivity: what one number hangs on

export type { IndexAlternatives, IndexVariant } from "./sensitivity/alternatives.ts";
export type { Disclosure } from "./sensitivity/disclosures.ts";
export type { Drivers } from "./sensitivity/drivers.ts";
export { type Sensitivity, sensitivityOf } from "./sensitivity/sensitivity.ts";

// Layer: scenes and pictures

export {
  type FilterFacet,
  filteredRegions,
  filterFacetIds,
  filterFacets,
  type GroupsByCountry,
  groupsByCountry,
  type RegionFacts,
  type RegionFilter,
  regionFacts,
} from "./assessment/regionFilter.ts";
export { areLimits, limitCounts } from "./layer/areLimits.ts";
export {
  type BivariateBrush,
  type BrushBox,
  boxOfBrush,
  brushOf,
  isBrushed,
} from "./layer/bivariateBrush.ts";
export { bivariateCells, bivariateSteps, cellRuling } from "./layer/bivariateCell.ts";
export { type BurdenFlows, burdenFlows, topFlows } from "./layer/bivariateFlows.ts";
export { bivariateInequality } from "./layer/bivariateInequality.ts";
export { scatterLabels } from "./layer/bivariateLabels.ts";
export { type LedgerRow, ledgerRows } from "./layer/bivariateLedgers.ts";
export { bivariateLegend, type LegendCell, stepLabels } from "./layer/bivariateLegend.ts";
export { ratioWords, regionSentences } from "./layer/bivariateRatioWords.ts";
export type { BivariateRegion } from "./layer/bivariateRegions.ts";
export {
  type ScatterAxis,
  type ScatterLayout,
  type ScatterPoint,
  scatterLayout,
} from "./layer/bivariateScatter.ts";
export { type BivariateScene, bivariateScene } from "./layer/bivariateScene.ts";
export {
  benefitHeadline,
  cellSentence,
  flowSentences,
  inequalitySentences,
  shareWords,
} from "./layer/bivariateSentences.ts";
export {
  type BivariateBenefit,
  type BivariateBurden,
  bivariateBenefits,
  bivariateBurdens,
} from "./layer/bivariateSides.ts";
export { cellName, sideAbout, sideName } from "./layer/bivariateWords.ts";
export {
  type BreakMethod,
  breakMethods,
  type ClassCount,
  classCounts,
} from "./layer/breaks.ts";
export { cautiousScene } from "./layer/cautiousScene.ts";
export {
  type CertaintyMeasure,
  certaintyMeasures,
  certaintyScene,
} from "./layer/certaintyScene.ts";
export { classConfidence, leastConfidence } from "./layer/confidence.ts";
export { countryStrokes, finerBorder } from "./layer/countryStrokes.ts";
export { differenceScene } from "./layer/differenceScene.ts";
export { dotsKey, isTold, plainKey } from "./layer/dotWords.ts";
export { escapeMarkup } from "./layer/escapeMarkup.ts";
export { hatchedScene } from "./layer/hatchedScene.ts";
export { type Histogram, histogramOf } from "./layer/histogram.ts";
export { type LegendInterval, type LegendLayout, legendLayout } from "./layer/legendLayout.ts";
export { legendScale } from "./layer/legendScale.ts";
export { makeScene } from "./layer/makeScene.ts";
export {
  countriesObject,
  type DrawnRegion,
  type MapPaths,
  mapPaths,
  mapPathsSteps,
} from "./layer/mapPaths.ts";
export {
  centralMeridian,
  europeExtent,
  type MapExtent,
  type MapSize,
  mapProjection,
  worldExtent,
  worldPicture,
} from "./layer/mapProjection.ts";
export { outcomeFigures } from "./layer/outcomeFigures.ts";
export {
  barInk,
  cautiousSteps,
  cellInk,
  fadedOpacity,
  firstDivergingStep,
  isLightStep,
  type MapColours,
  palette,
  stepColour,
  type Theme,
} from "./layer/palette.ts";
export { type LimitIssue, parseLimits } from "./layer/parseLimits.ts";
export {
  dotTile,
  type PatternTile,
  patternTiles,
  rulingTiles,
  textureTile,
} from "./layer/patternTile.ts";
export { rankPlotLayout } from "./layer/rankPlotLayout.ts";
export { type RankPlotRow, rankPlotRows } from "./layer/rankPlotRows.ts";
export {
  bordersAmong,
  bordersAmongPath,
  regionOutline,
  regionOutlinePath,
} from "./layer/regionOutline.ts";
export type { Scene, SceneRegion, Texture } from "./layer/scene.ts";
export { indicatorName, presetName, scenarioWords } from "./layer/sceneWords.ts";
export { selectionFormats } from "./report/selectionFormats.ts";

// Report: documents and formats

export { assessmentFormats } from "./report/assessmentFormats.ts";
export { assessmentRecord } from "./report/assessmentRecord.ts";
export { type AssessmentsAbove, assessmentsAbove } from "./report/assessmentsAbove.ts";
export { bivariateFormats } from "./report/bivariateFormats.ts";
export type { BriefingFrame, BriefingGiven, BriefingSubject } from "./report/briefing/briefing.ts";
export { briefingKinds } from "./report/briefing/briefingKinds.ts";
export { citationIssues } from "./report/briefing/citationIssues.ts";
export { withFlips } from "./report/briefing/withFlips.ts";
export {
  type Calibration,
  type CalibrationSources,
  calibrationOf,
  usualCalibration,
} from "./report/calibration/calibration.ts";
export type { CalibrationContext } from "./report/calibration/calibrationGroups.ts";
export { calibrationFormats } from "./report/calibration/calibrationKind.ts";
export { calibrationWords, type GroupWords } from "./report/calibration/calibrationWords.ts";
export { certaintySentences } from "./report/certaintySentences.ts";
export { type Citations, citationsOf } from "./report/citations.ts";
export { compareWithAnchors } from "./report/comparison/compareWithAnchors.ts";
export type { ComparisonRow } from "./report/comparison/comparison.ts";
export { type ComparisonTable, comparisonTable } from "./report/comparison/comparisonTable.ts";
export { conflictTable, publishedConflicts } from "./report/comparison/publishedConflicts.ts";
export { twoCountsSentence } from "./report/comparison/twoCounts.ts";
export { contestFormats, contestLetter, contestText } from "./report/contest/contestFormats.ts";
export { contestStatement } from "./report/contest/contestStatement.ts";
export { otherFigureIssues } from "./report/contest/otherFigureIssues.ts";
export { contractFiles } from "./report/contract/contractFiles.ts";
export { contractRow } from "./report/contract/contractRow.ts";
export { type CreditsContext, creditsFileName, creditsText } from "./report/creditsText.ts";
export { csvTable } from "./report/csvTable.ts";
export { byReach, chosenMoves, type MoveChoice, moveKinds } from "./report/diff/chosenMoves.ts";
export { diffFormats } from "./report/diff/diffFormats.ts";
export { causeName, causeWords, diffSummary, loneWords } from "./report/diff/diffSentences.ts";
export { diffText } from "./report/diff/diffText.ts";
export { type ExportedRow, type ExportFile, exportOf } from "./report/diff/exportFile.ts";
export { exportIssueWords } from "./report/diff/exportIssue.ts";
export type { MoveCause } from "./report/diff/moveCauses.ts";
export { causeCounts, indicatorCounts } from "./report/diff/moveCounts.ts";
export { type ExportDiff, type Move, movesBetween } from "./report/diff/movesBetween.ts";
export { readExport } from "./report/diff/readExport.ts";
export { type FormulaPart, formulaParts } from "./report/document/formulaParts.ts";
export { type Paper, papers } from "./report/document/paper.ts";
export { briefingDocuments, briefingLimits, regionDocuments } from "./report/documentIds.ts";
export { ensembleFormats } from "./report/ensemble/ensembleFormats.ts";
export { figuresHeading } from "./report/evidence/allPublishedFigures.ts";
export { levelKeyTables, totalsBeside } from "./report/evidence/levelKeyTables.ts";
export {
  figureColumns,
  type PublishedFigures,
  publishedFigures,
} from "./report/evidence/publishedFigures.ts";
export { evidenceWords } from "./report/evidenceWords.ts";
export { chainFigure } from "./report/explanation/chaining.ts";
export { explainValue } from "./report/explanation/explainValue.ts";
export { explanationFormats } from "./report/explanation/explanationFormats.ts";
export type { ValueChain } from "./report/explanation/valueChain.ts";
export type { FileContent, Written } from "./report/format/fileContent.ts";
export type { FileFormat, ReportFile } from "./report/format/fileFormat.ts";
export { fileFormatsOf } from "./report/format/fileFormatsOf.ts";
export { formats } from "./report/format/formats.ts";
export { formatWords } from "./report/format/formatWords.ts";
export { type Press, plainPress } from "./report/format/press.ts";
export { formatsOf, type ReportFormat, type ReportKind } from "./report/format/reportKind.ts";
export { headline } from "./report/headline.ts";
export { languageCode } from "./report/languageCode.ts";
export { ledgerShares } from "./report/ledgerShares.ts";
export { budgetSentences } from "./report/lifecycle/budgetWords.ts";
export { dayFormulas } from "./report/lifecycle/dayWords.ts";
export { embodiedSentence } from "./report/lifecycle/embodiedWords.ts";
export { leverDays } from "./report/lifecycle/leverWords.ts";
export { lifeDays } from "./report/lifecycle/lifeDays.ts";
export {
  dayFigure,
  type LifeUnit,
  lifeAmount,
  lifeAmountWords,
  lifeShareWords,
  lifeUnit,
} from "./report/lifecycle/lifeFigures.ts";
export { lifeFormats } from "./report/lifecycle/lifeFormats.ts";
export { lifeSentences } from "./report/lifecycle/lifeSentences.ts";
export {
  crossoverLines,
  hiddenSentence,
  lifeSubtitle,
  lifeTitle,
  readingSentence,
} from "./report/lifecycle/lifeWords.ts";
export { lifeLoadSentence, lifeRegionLoadSentence } from "./report/lifecycle/loadWords.ts";
export { overtrainingSentences } from "./report/lifecycle/overtrainingWords.ts";
export { type RegionShare, regionShares, servingOnly } from "./report/lifecycle/regionShares.ts";
export {
  lifeCostWords,
  lifeRegionSentence,
  lifeServingSentence,
  regionAmount,
} from "./report/lifecycle/regionWords.ts";
export { sparsitySentences } from "./report/lifecycle/sparsityWords.ts";
export { liteFiles } from "./report/lite/liteFiles.ts";
export { mapFormats } from "./report/mapFormats.ts";
export { markdownText } from "./report/markdown/markdownText.ts";
export { methodFormats } from "./report/methodology/methodFormats.ts";
export type {
  MethodEquation,
  MethodIndicator,
  MethodParameter,
  MethodSection,
  MethodSymbol,
  MethodVariable,
  MethodWord,
} from "./report/methodology/methodology.ts";
export { writeMethodology } from "./report/methodology/writeMethodology.ts";
export { reasonSentences } from "./report/reasonSentences.ts";
export { regionKinds, reportFormats } from "./report/region/regionKinds.ts";
export { regionReport } from "./report/regionReport.ts";
export type { Ledger, LedgerShare, ReportFinding, ReportSource } from "./report/report.ts";
export { nameOf, placeOf, type ReportContext, shapesName } from "./report/reportContext.ts";
export { findingSteps } from "./report/reportFindings.ts";
export { disclosureSentences, shownDisclosures } from "./report/sensitivity/disclosureWords.ts";
export { drawnFigures } from "./report/sensitivity/drawnFigures.ts";
export {
  figureName,
  groupName,
  inputName,
  memberWords,
} from "./report/sensitivity/driverWords.ts";
export { classFlipSentences, rankFlipSentences } from "./report/sensitivity/flipSentences.ts";
export { sensitivityFormats } from "./report/sensitivity/sensitivityFormats.ts";
export { createSourceList } from "./report/sourceList.ts";
export { standouts } from "./report/standouts.ts";
export { addedStatus, type StatusPair, shownStatus, statusWords } from "./report/statusWords.ts";
export { textColumns } from "./report/textColumns.ts";
export {
  byteDifference,
  type Difference,
  firstDifference,
} from "./report/verify/firstDifference.ts";
export { worldOfYears } from "./report/years/worldOfYears.ts";
export { yearsFormats } from "./report/years/yearsFormats.ts";
export { type YearsLayout, yearsLayout } from "./report/years/yearsLayout.ts";
export { yearsSentence, yearsWords } from "./report/years/yearsWords.ts";
