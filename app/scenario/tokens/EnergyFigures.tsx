import { useMemo } from "react";
import {
  type TokenEnergy,
  type TokenEnergyMethod,
  tokenEnergyMethods,
  tokenEnergyOf,
  valueAndRange,
} from "../../../src/index.ts";
import { Row } from "../../controls/parameter/Row.tsx";
import { Segments } from "../../furniture/Segments.tsx";
import { useAtlas, useWords } from "../../state/atlas.ts";
import { withTokens } from "../../state/settings.ts";

const shortNames = {
  measured: "scenario.measured",
  parametric: "scenario.parametric",
} as const satisfies Record<TokenEnergyMethod, string>;

/** The energy of a token, measured beside parametric, each with what it counts and what it includes. */
export function EnergyFigures() {
  const words = useWords();
  const scenario = useAtlas(({ address }) => address.scenario);
  const ask = useAtlas((atlas) => atlas.ask);
  const { measured, parametric, used, warnings } = useMemo(
    () => tokenEnergyOf(scenario),
    [scenario],
  );
  return (
    <div className="token-energy">
      <Row label={words.say("scenario.tokenEnergy")}>
        <Segments
          small
          label={words.say("scenario.tokenEnergy")}
          value={scenario.tokens.energy}
          options={tokenEnergyMethods.map((id) => ({ id, name: words.say(shortNames[id]) }))}
          onChange={(energy) => ask((before) => withTokens(before, { energy }))}
        />
      </Row>
      <dl>
        <Figure method="measured" energy={measured} isUsed={used === "measured"} />
        <Figure method="parametric" energy={parametric} isUsed={used === "parametric"} />
      </dl>
      {measured && <p className="quiet-text">{words.say(`modelClass.${measured.class.id}`)}</p>}
      <p className="quiet-text">
        {words.say(
          measured?.denominator === "image"
            ? "scenario.imageEnergyUnit"
            : "scenario.tokenEnergyUnit",
        )}
      </p>
      {warnings.map((warning) => (
        <p key={warning.kind} className="warning" role="note">
          {words.say(`tokenEnergy.${warning.kind}`)}
        </p>
      ))}
    </div>
  );
}

interface FigureProps {
  readonly method: TokenEnergyMethod;
  readonly energy: TokenEnergy | undefined;
  readonly isUsed: boolean;
}

function Figure({ method, energy, isUsed }: FigureProps) {
  const words = useWords();
  const spread = energy && { value: energy.central, low: energy.low, high: energy.high };
  const shown = spread && valueAndRange(words, spread);
  return (
    <div data-used={isUsed || undefined}>
      <dt>
        {words.say(`tokenEnergy.${method}`)}
        {isUsed && <small>{words.say("scenario.counts")}</small>}
      </dt>
      <dd>
        {shown ? (
          <>
            <b>{shown.figure}</b> <small>{shown.range}</small>
          </>
        ) : (
          <span className="quiet-text">{words.say("scenario.noEnergy")}</span>
        )}
      </dd>
      {energy && (
        <dd className="quiet-text">
          {words.say(`denominator.${energy.denominator}`)}
          {words.say("list.comma")}
          {words.say(`boundary.${energy.boundary}`)}
        </dd>
      )}
    </div>
  );
}
