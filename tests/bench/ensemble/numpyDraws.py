"""The ensemble in numpy: blocks of draws, one column an output, np.sort for quantiles and np.argsort for ranks.

Run by `npm run bench`: python3 numpyDraws.py FOLDER. It reads the workload and its arrays, and prints seconds of processor
time (without reading) and megabytes as JSON.
"""

import json
import resource
import sys
import time

import numpy as np

QUANTILES = np.array([0.05, 0.25, 0.5, 0.75, 0.95])
RANKS = np.array([0.05, 0.5, 0.95])
BLOCK = 32
KINDS = {
    "capacityFossil": "capacityCreditThermal",
    "capacityNuclear": "capacityCreditNuclear",
    "capacityHydro": "capacityCreditHydro",
    "capacityPumpedStorage": "capacityCreditStorage",
    "capacitySolar": "capacityCreditSolar",
    "capacityWind": "capacityCreditWind",
    "capacityGeothermal": "capacityCreditGeothermal",
    "capacityBiomass": "capacityCreditBiomass",
    "capacityTide": "capacityCreditTide",
}


def burdens(given, year):
    """The fifteen outputs of a block of draws in users' units: the peer's own copy of the formulas."""
    use = given["siteUtilisation"] * given["powerUsageEffectiveness"] * (8760 / 1e6)
    floor = given["sitePower"] * use
    of_year = given["hostedLoadOfYear"]
    centres = np.where(
        np.isnan(of_year), np.where(floor > 0, floor, np.nan), np.maximum(floor, of_year)
    )
    growth = given["aiGrowth"] ** (min(year, 2026) - 2024) * given["aiGrowthLater"] ** max(
        0, year - 2026
    )
    scale = given["aiShare"] * growth
    around = given["electricityAround"]
    located = given["computeAround"] * use
    coverage = np.where(located > 0, np.minimum(1, located / (scale * around)), 0)
    followed = given["computeWeight"] * coverage
    load = scale * (
        (1 - followed) * np.nan_to_num(given["hostedLoad"])
        + followed * np.nan_to_num(around) * given["computeShare"]
    )
    ai = np.maximum(floor, np.minimum(0.7 * centres, load))
    energy = ai * (given["inferenceShare"] * 1e9)
    draw = energy * (
        given["coincidence"] * (1 - given["curtailableShare"]) / (8760e6 * given["loadFactor"])
    )
    factor = 8.76 * given["systemLoadFactor"]
    firm = sum(given[kind] * given[credit] for kind, credit in KINDS.items())
    firm = (
        firm
        + given["reservoirCapacity"]
        * np.maximum(0, given["capacityCreditReservoirs"] - given["capacityCreditHydro"])
        + np.maximum(0, given["netImports"]) / factor
    )
    peak = given["annualDemandOfCapacityYear"] / factor
    headroom = firm - (1 + given["reserveMargin"]) * peak
    carbon = energy * (given["carbonIntensity"] / 1e6)
    cost = carbon * (given["socialCostOfCarbon"] * (1 - given["internalisedShare"]))
    return {
        "climateCostPerResident": cost / given["population"],
        "climateCost": cost * 1e-6,
        "facilityEnergy": energy * 1e-6,
        "demandShare": energy / (given["annualDemand"] * 1e7),
        "peakDraw": draw * 1e3,
        "firmShare": draw / firm * 100,
        "headroom": headroom * 1e3,
        "headroomShare": np.where(headroom <= 0, np.inf, draw / headroom * 100),
        "reserveMarginAfter": (firm / (peak + draw) - 1) * 100,
        "firmCapacity": firm,
        "peakDemand": peak,
        "bill": energy * (given["priceBusiness"] * 1e-6),
        "carbon": carbon * 1e-3,
        "carbonPerResident": carbon * (1e3 / given["population"]),
        "aiElectricity": ai,
    }


def ranks_of(values, first):
    """Ranks of each row, 1 for the heaviest burden; equal numbers share one."""
    keys = -values if first == "largest" else values
    order = np.argsort(keys, axis=1)
    in_order = np.take_along_axis(keys, order, axis=1)
    place = np.arange(keys.shape[1], dtype=np.uint16)
    is_new = np.ones(keys.shape, dtype=bool)
    is_new[:, 1:] = in_order[:, 1:] != in_order[:, :-1]
    rank = np.maximum.accumulate(np.where(is_new, place, 0).astype(np.uint16), axis=1) + 1
    ranks = np.empty(keys.shape, dtype=np.uint16)
    np.put_along_axis(ranks, order, rank, axis=1)
    return ranks


def quantiles_of(rows, shares):
    """Linear between order statistics (n - 1), of each row."""
    rows.sort(axis=1)
    place = shares * (rows.shape[1] - 1)
    below = np.floor(place).astype(int)
    low = rows[:, below].astype(float)
    high = rows[:, np.minimum(below + 1, rows.shape[1] - 1)].astype(float)
    return np.where(low == high, low, low + (high - low) * (place - below))


def main(folder):
    with open(f"{folder}/workload.json", encoding="utf8") as file:
        workload = json.load(file)
    draws, regions = workload["draws"], workload["regions"]
    shapes = {"draws": (draws, 1), "regions": (1, regions), "both": (draws, regions)}
    given = {
        name: np.fromfile(f"{folder}/{name}.f64").reshape(shapes[lie])
        for name, lie in workload["arrays"].items()
    }
    outputs = [
        {**output, "regions": np.array(output["regions"]), "ranked": np.array(output["ranked"])}
        for output in workload["outputs"]
    ]
    started = time.process_time()
    kept = [np.empty((len(output["regions"]), draws)) for output in outputs]
    ranks = [np.empty((len(output["ranked"]), draws), dtype=np.uint16) for output in outputs]
    with np.errstate(all="ignore"):
        for start in range(0, draws, BLOCK):
            block = slice(start, min(draws, start + BLOCK))
            results = burdens(
                {name: all if len(all) == 1 else all[block] for name, all in given.items()},
                workload["year"],
            )
            for output, numbers, own in zip(outputs, kept, ranks):
                columns = results[output["id"]]
                numbers[:, block] = columns[:, output["regions"]].T
                if len(output["ranked"]) > 0:
                    own[:, block] = ranks_of(columns[:, output["ranked"]], output["first"]).T
        found = [
            part.ravel()
            for numbers, own in zip(kept, ranks)
            for part in (quantiles_of(numbers, QUANTILES), quantiles_of(own, RANKS))
        ]
    seconds = time.process_time() - started
    np.concatenate(found).tofile(f"{folder}/numpy.results.f64")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": peak}))


main(sys.argv[1])
