import type { NounId } from "../../model/index";
import type { NounHeaders } from "./nounHeaders";
import { accounts } from "./accounts";
import { contacts } from "./contacts";
import { activities } from "./activities";
import { inquiries } from "./inquiries";
import { opportunities } from "./opportunities";
import { orders } from "./orders";
import { invoices } from "./invoices";
import { payments } from "./payments";
import { targets } from "./targets";
import { complaints } from "./complaints";
import { contracts } from "./contracts";
import { expenses } from "./expenses";
import { marketInfo } from "./marketInfo";
import { forecasts } from "./forecasts";

/** Of every noun, the words its sheets and columns go by. */
export const nounHeaders: { readonly [Id in NounId]: NounHeaders<Id> } = {
  accounts,
  contacts,
  activities,
  inquiries,
  opportunities,
  orders,
  invoices,
  payments,
  targets,
  complaints,
  contracts,
  expenses,
  marketInfo,
  forecasts,
};
