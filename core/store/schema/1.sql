-- Version 1. Days are ISO texts, times of day HH:MM, yes and no 1 and 0, hours and money whole ten-thousandths.
-- What was not said is NULL where that means something else than nothing, an empty text where it does not.
-- A reference may wait for its other end until the transaction's end, so that any order of writing will do. What must be
-- unique (names, refs, a vendor's place in a round) the laws say, over the whole book.

CREATE TABLE book (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]')
) STRICT;

CREATE TABLE round (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    work TEXT NOT NULL,
    probation_months INTEGER NOT NULL CHECK (probation_months BETWEEN 6 AND 24),
    first_commitment_hours INTEGER CHECK (first_commitment_hours BETWEEN 0 AND 999999999999999),
    first_commitment_amount INTEGER CHECK (first_commitment_amount BETWEEN 0 AND 999999999999999),
    meant INTEGER NOT NULL CHECK (meant BETWEEN 2 AND 10),
    open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;

CREATE TABLE vendor (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('company', 'person')),
    contact TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    website TEXT NOT NULL,
    links TEXT NOT NULL,
    found_through TEXT NOT NULL CHECK (found_through IN ('stranger', 'friend', 'referral', 'marketplace', 'advert')),
    specialties TEXT NOT NULL,
    hourly_rate INTEGER CHECK (hourly_rate BETWEEN 0 AND 999999999999999),
    notes TEXT NOT NULL,
    remember TEXT NOT NULL,
    holds TEXT NOT NULL,
    away_from TEXT CHECK (date(away_from) IS away_from),
    away_until TEXT CHECK (date(away_until) IS away_until),
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE trial (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    round INTEGER NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    vendor INTEGER NOT NULL REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    trial INTEGER NOT NULL REFERENCES trial (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('listed', 'paused', 'resumed', 'extended', 'restarted', 'promoted', 'let_go',
                                       'left', 'reinstated', 'withdrawn')),
    date TEXT NOT NULL CHECK (date(date) IS date),
    entered_on TEXT NOT NULL CHECK (date(entered_on) IS entered_on),
    reason TEXT NOT NULL,
    months INTEGER CHECK (months BETWEEN 1 AND 12),
    supported INTEGER CHECK (supported IN (0, 1))
) STRICT;

CREATE TABLE task (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    round INTEGER REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    critical INTEGER NOT NULL CHECK (critical IN (0, 1)),
    time_sensitive INTEGER NOT NULL CHECK (time_sensitive IN (0, 1)),
    directions TEXT NOT NULL CHECK (directions IN ('simple', 'detailed', 'expert')),
    repetitive INTEGER NOT NULL CHECK (repetitive IN (0, 1)),
    hours INTEGER CHECK (hours BETWEEN 0 AND 999999999999999),
    often TEXT NOT NULL CHECK (often IN ('once', 'daily', 'weekly', 'monthly', 'yearly')),
    keeps_from TEXT NOT NULL CHECK (keeps_from IN ('nothing', 'customers', 'team', 'revenue', 'other')),
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE engagement (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    trial INTEGER NOT NULL REFERENCES trial (id) DEFERRABLE INITIALLY DEFERRED,
    ref TEXT NOT NULL CHECK (ref <> ''),
    task INTEGER REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    start TEXT NOT NULL CHECK (date(start) IS start),
    due TEXT CHECK (date(due) IS due),
    due_hour TEXT CHECK (strftime('%H:%M', due_hour) IS due_hour),
    moved_to TEXT CHECK (date(moved_to) IS moved_to),
    moved_on TEXT CHECK (date(moved_on) IS moved_on),
    moved_because TEXT NOT NULL,
    expected TEXT CHECK (date(expected) IS expected),
    hours INTEGER CHECK (hours BETWEEN 0 AND 999999999999999),
    price INTEGER CHECK (price BETWEEN 0 AND 999999999999999),
    cost INTEGER CHECK (cost BETWEEN 0 AND 999999999999999),
    critical INTEGER NOT NULL CHECK (critical IN (0, 1)),
    time_sensitive INTEGER NOT NULL CHECK (time_sensitive IN (0, 1)),
    directions TEXT NOT NULL CHECK (directions IN ('simple', 'detailed', 'expert')),
    repetitive INTEGER NOT NULL CHECK (repetitive IN (0, 1)),
    units INTEGER CHECK (units >= 0),
    units_done INTEGER NOT NULL CHECK (units_done >= 0),
    done_by TEXT NOT NULL,
    repeats TEXT NOT NULL CHECK (repeats IN ('no', 'weekly', 'monthly')),
    remembered INTEGER NOT NULL CHECK (remembered IN (0, 1)),
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'delivered', 'cancelled_by_owner', 'abandoned')),
    ended_on TEXT CHECK (date(ended_on) IS ended_on),
    by_the_hour INTEGER CHECK (by_the_hour IN (0, 1)),
    followed_directions INTEGER CHECK (followed_directions IN (0, 1)),
    quality INTEGER CHECK (quality BETWEEN 1 AND 5),
    liked INTEGER CHECK (liked BETWEEN 1 AND 5),
    brief TEXT NOT NULL,
    links TEXT NOT NULL,
    note TEXT NOT NULL,
    overruled_because TEXT NOT NULL,
    against_the_rule TEXT NOT NULL,
    CHECK ((moved_to IS NULL) = (moved_on IS NULL)),
    CHECK (moved_to IS NOT NULL OR moved_because = ''),
    CHECK ((outcome = 'open') = (ended_on IS NULL)),
    CHECK (outcome = 'delivered'
           OR (by_the_hour IS NULL AND followed_directions IS NULL AND quality IS NULL AND liked IS NULL))
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    engagement INTEGER NOT NULL REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    row INTEGER NOT NULL CHECK (row BETWEEN 1 AND 2147483647),
    label TEXT NOT NULL,
    result TEXT NOT NULL,
    done_on TEXT CHECK (date(done_on) IS done_on)
) STRICT;

-- Without it, taking back an import would read the whole table of units once for each engagement.
CREATE INDEX unit_of_engagement ON unit (engagement);

CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    vendor INTEGER NOT NULL REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
    ref TEXT NOT NULL CHECK (ref <> ''),
    date TEXT NOT NULL CHECK (date(date) IS date),
    kind TEXT NOT NULL CHECK (kind IN ('call', 'message', 'meeting', 'thanks', 'complaint', 'feedback', 'review')),
    whom TEXT NOT NULL,
    calls INTEGER CHECK (calls BETWEEN 1 AND 2147483647),
    reached INTEGER CHECK (reached IN (0, 1)),
    liked INTEGER CHECK (liked BETWEEN 1 AND 5),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE snooze (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL CHECK (kind IN ('critical_out', 'overdue', 'unrecorded', 'handover', 'decide', 'let_go',
                                       'slipping', 'due_soon', 'ends_soon', 'off_pace', 'quiet', 'in_touch',
                                       'more_tries', 'cover', 'backup')),
    round INTEGER REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    vendor INTEGER REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
    until TEXT NOT NULL CHECK (date(until) IS until)
) STRICT;

-- One row for every change ever made, never removed. The images come last, so that a list of the history does not read
-- them.
CREATE TABLE history (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    stated_day TEXT NOT NULL CHECK (date(stated_day) IS stated_day),
    machine_day TEXT NOT NULL CHECK (date(machine_day) IS machine_day),
    entered_at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:', entered_at) || substr(entered_at, 18) IS entered_at),
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('done', 'undone', 'redone')),
    reverses INTEGER REFERENCES history (number) CHECK (reverses < number),
    barred TEXT CHECK (barred IN ('beginning', 'erasure', 'erased')),
    last_id INTEGER NOT NULL CHECK (last_id > 0),
    format INTEGER NOT NULL CHECK (format > 0),
    changes BLOB NOT NULL,
    CHECK ((kind = 'done') = (reverses IS NULL))
) STRICT;
