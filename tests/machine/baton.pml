/*
 * The baton of one debtor: who may act on them, over all channels. Two people, two engines of which one may be killed at any
 * instant, leases that run out (of the dead, and early ones of the living), a sensitive message that silences the machine,
 * and somebody who lets it speak again.
 *
 * Safety (assertions): whoever writes is the only writer; no machine writes while a person has the debtor or in silence.
 * Liveness (ltl answered): whoever writes to us is answered, by the machine or by a person.
 *
 * Each atomic step is one statement or one transaction of core/queue/baton.cpp, core/channels (claim_outbox,
 * hand_over_outbox) or core/engine. What a step says by printf is replayed against them by baton_conformance_test.cpp.
 *
 * -DMUTANT=1: the hand-over does not look at the baton. -DMUTANT=2: leases never run out. -DMUTANT=3: an answer that a person
 * stopped is dropped without work for anybody. Each must be found wrong (baton_model.py).
 */
#ifndef MUTANT
#define MUTANT 0
#endif

#define NOBODY 255

mtype = { free, human, agent, silent };       /* kinds of the row; free: there is none */
mtype = { none, queued, claimed };            /* the machine's answer in the outbox */

mtype kind = free;
byte holder = NOBODY;
bool over = false;                            /* the lease of the row has run out */
bool held = false;                            /* collection of the whole debtor stands still */

mtype answer = none;
byte claimer = NOBODY;                        /* the engine that has claimed the answer */
bool waiting = false;                         /* they wrote and were not answered */
bool unread = false;                          /* ... and no engine has taken their message up */
bool forPeople = false;                       /* there is work for people in the queue */
bool dead[2] = false;                         /* engines */
bool gone[2] = false;                         /* people who left without a word */
byte early = 1;                               /* leases of the living that run out */
byte looks = 1;                               /* cases that are opened by search, for nothing */

#define live            (kind != free && !over)
#define heldByPerson(i) (live && kind == human && holder != i)
#define machineSilent   ((live && kind == silent) || (!live && held))

inline takeHuman(i, ok) {
    if
    :: heldByPerson(i) -> ok = false; printf("take human %d refused\n", i)
    :: else -> kind = human; holder = i; over = false; ok = true; printf("take human %d\n", i)
    fi
}

inline takeAgent(j, ok) {
    if
    :: machineSilent -> ok = false; printf("take agent %d silenced\n", j)
    :: !machineSilent && live && kind == human -> ok = false; printf("take agent %d held_by_human\n", j)
    :: live && kind == agent && holder != j -> ok = false; printf("take agent %d held_by_agent\n", j)
    :: else -> kind = agent; holder = j; over = false; ok = true; printf("take agent %d\n", j)
    fi
}

/* Whoever lets go of a debtor whose collection stands still leaves silence behind. */
inline release(k, i) {
    if
    :: kind == k && holder == i && held -> kind = silent; holder = NOBODY; over = false
    :: kind == k && holder == i && !held -> kind = free; holder = NOBODY; over = false
    :: else -> skip
    fi;
    if
    :: k == human -> printf("release human %d\n", i)
    :: else -> printf("release agent %d\n", i)
    fi
}

proctype Person(byte i) {
    bool mine;
end:
    do
    :: atomic { forPeople -> takeHuman(i, mine) };
        if
        :: mine && i == 0 -> gone[0] = true; break
        :: mine -> skip
        :: else -> skip
        fi;
        if
        :: mine ->
            atomic {
                if
                :: heldByPerson(i) -> printf("write human %d refused\n", i)
                :: else ->
                    assert(!(live && kind == human && holder != i));
                    printf("write human %d\n", i);
                    waiting = false; forPeople = false
                fi
            };
            atomic { release(human, i) }
        :: else -> skip
        fi
    /* Somebody opens the case by search and only looks, or begins to type and thinks better of it. */
    :: atomic { looks > 0 && waiting -> looks--; takeHuman(i, mine) };
        if
        :: mine -> atomic { release(human, i) }
        :: else -> skip
        fi
    od
}

proctype Machine(byte j) {
    bool mine;
end:
    do
    /* A message came in: the agents take the debtor, and answer or give it to people. */
    :: atomic { unread && answer == none && !dead[j] -> takeAgent(j, mine);
            if
            :: mine -> answer = queued; unread = false
            :: !mine && ((live && kind == human) || machineSilent) -> forPeople = true; unread = false
            :: else -> skip                    /* another engine has them: the delivery waits */
            fi }
    /* The last metre: claimed, taken, looked at, handed over. */
    :: atomic { answer == queued && !dead[j] && !(live && kind == agent && holder != j) -> answer = claimed; claimer = j;
            printf("claim agent %d\n", j) };
        atomic { takeAgent(j, mine) };
        if
        :: j == 0 -> dead[0] = true; break
        :: true -> skip
        fi;
        if
        :: mine ->
            atomic {
                if
                :: answer != claimed || claimer != j -> skip
                :: answer == claimed && claimer == j &&
                        (MUTANT == 1 || !(live && (kind == silent || kind == human || holder != j))) ->
                    printf("hand_over agent %d\n", j);
                    assert(!(live && kind == human));
                    assert(!(live && kind == silent));
                    assert(!(live && kind == agent && holder != j));
                    answer = none; claimer = NOBODY; waiting = false
                :: else ->
                    printf("hand_over agent %d refused\n", j);
                    if
                    :: live && kind == agent -> answer = queued
                    :: else -> answer = none; if :: MUTANT != 3 -> forPeople = true :: else -> skip fi
                    fi;
                    claimer = NOBODY
                fi
            };
            atomic { release(agent, j) }
        :: else ->
            atomic {
                if
                :: answer == claimed && claimer == j ->
                    if
                    :: live && kind == agent -> answer = queued
                    :: else -> answer = none; if :: MUTANT != 3 -> forPeople = true :: else -> skip fi
                    fi;
                    claimer = NOBODY
                :: else -> skip
                fi
            }
        fi
    od
}

/* Time, and the housekeeping that brings back what the dead have claimed. */
proctype Time() {
end:
    do
    :: atomic { MUTANT != 2 && live && ((kind == human && gone[holder]) || (kind == agent && dead[holder])) ->
            over = true; printf("expire\n") }
    :: atomic { early > 0 && live && kind != silent && !(kind == human && gone[holder]) && !(kind == agent && dead[holder]) ->
            early--; over = true; printf("expire\n") }
    :: atomic { answer == claimed && dead[claimer] -> answer = queued; claimer = NOBODY; printf("recover\n") }
    od
}

/* A sensitive message: the machine falls silent, collection stands still, what waits is taken back, people get the case. */
proctype Sensitive() {
end:
    atomic {
        waiting -> held = true;
        if
        :: live && kind == human -> skip
        :: else -> kind = silent; holder = NOBODY; over = false
        fi;
        answer = none; claimer = NOBODY; unread = false; forPeople = true;
        printf("silence\n")
    };
    /* ... and later somebody decides that it may speak again. */
end2:
    atomic {
        !forPeople -> held = false;
        if
        :: kind == silent -> kind = free; holder = NOBODY; over = false
        :: else -> skip
        fi;
        printf("resume\n")
    }
}

proctype Debtor() {
    atomic { waiting = true; unread = true; printf("write debtor\n") };
end:
    atomic { !waiting -> waiting = true; unread = true; printf("write debtor\n") }
}

init {
    atomic {
        run Debtor(); run Person(0); run Person(1); run Machine(0); run Machine(1); run Time(); run Sensitive()
    }
}

ltl answered { []<> !waiting }
